package dev.cuecard.chapter;

import java.util.List;

/// A sentence as the model sees it.
///
/// @param words the numbers of the words in it that say what it is about
/// @param length how many words it has in all, at least 1
record Statement(List<Integer> words, int length) {
  Statement {
    words = List.copyOf(words);
  }
}
