package dev.cuecard.bench;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Recording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// All words of a corpus of [MadeUpTalks], one after the other, read without the program's analysis
/// and index: what the program finds is compared with what stands here.
final class Words {
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private final List<String> forms = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> talks = new ArrayList<>();
  private final List<TimeSpan> cues = new ArrayList<>();
  private final List<Integer> talkOfCue = new ArrayList<>();
  private int[] words = new int[1 << 16];
  private int[] cueOfWord = new int[1 << 16];
  private int size;

  /// Where each form is said, by its number.
  private final int[][] places;

  /// A place in the corpus.
  ///
  /// @param start of the cue, in ms
  record Place(String talk, long start) {}

  Words(Corpus corpus) throws UnreadableDocument {
    for (StoredFile file : corpus.files()) {
      Recording talk = (Recording) corpus.read(file.id());
      talks.add(talk.id());
      talk.ownTracks().getFirst().cues().forEach(this::add);
    }
    places = places();
  }

  private void add(Cue cue) {
    cues.add(cue.span());
    talkOfCue.add(talks.size() - 1);
    for (String word : NO_LETTERS.split(cue.text().toLowerCase(Locale.ROOT), 0)) {
      if (size == words.length) {
        words = Arrays.copyOf(words, size * 2);
        cueOfWord = Arrays.copyOf(cueOfWord, size * 2);
      }
      words[size] =
          numbers.computeIfAbsent(
              word,
              _ -> {
                forms.add(word);
                return forms.size() - 1;
              });
      cueOfWord[size++] = cues.size() - 1;
    }
  }

  private int[][] places() {
    int[] counts = new int[forms.size()];
    for (int i = 0; i < size; i++) {
      counts[words[i]]++;
    }
    int[][] all = new int[counts.length][];
    Arrays.setAll(all, form -> new int[counts[form]]);
    for (int i = size - 1; i >= 0; i--) {
      all[words[i]][--counts[words[i]]] = i;
    }
    return all;
  }

  int cues() {
    return cues.size();
  }

  String word(int at) {
    return forms.get(words[at]);
  }

  /// A random word from which `length` words run on within one talk.
  int any(Random random, int length) {
    while (true) {
      int at = random.nextInt(size - length);
      if (talk(at) == talk(at + length - 1)) {
        return at;
      }
    }
  }

  private int talk(int at) {
    return talkOfCue.get(cueOfWord[at]);
  }

  Place place(int at) {
    return new Place(talks.get(talk(at)), cues.get(cueOfWord[at]).start());
  }

  /// Whether a cue ends among these words.
  boolean crossesCues(int at, int length) {
    return cueOfWord[at] != cueOfWord[at + length - 1];
  }

  String quote(int at, int length) {
    StringBuilder quote = new StringBuilder(word(at));
    for (int i = 1; i < length; i++) {
      quote.append(' ').append(word(at + i));
    }
    return quote.toString();
  }

  /// Every place where the same words are said: looked up at the rarest of them, then compared.
  List<Place> sameWords(int at, int length) {
    int rarest = 0;
    for (int i = 1; i < length; i++) {
      if (places[words[at + i]].length < places[words[at + rarest]].length) {
        rarest = i;
      }
    }
    List<Place> same = new ArrayList<>();
    for (int place : places[words[at + rarest]]) {
      int start = place - rarest;
      if (start >= 0
          && start + length <= size
          && talk(start) == talk(start + length - 1)
          && Arrays.equals(words, at, at + length, words, start, start + length)) {
        same.add(place(start));
      }
    }
    return same;
  }
}
