/// Dictionaries that the user installs: read from the files that others make
/// ([dev.cuecard.lexicon.dictionary.DictionaryReader]) and kept in a folder
/// ([dev.cuecard.lexicon.dictionary.DictionaryShelf]).
@NullMarked
package dev.cuecard.lexicon.dictionary;

import org.jspecify.annotations.NullMarked;
