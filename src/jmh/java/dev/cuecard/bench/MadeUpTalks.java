package dev.cuecard.bench;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Talks in a language that does not exist, the same in every run: 60,000 word forms of made-up
/// syllables with English endings, as frequent as words are (Zipf), in sentences that run on across
/// cues of 4 to 12 words and 2 to 6 s, a thousand cues a talk.
public final class MadeUpTalks {
  private static final int FORMS = 60_000;
  private static final int CUES_A_TALK = 1000;
  private static final String[] ONSETS =
      "b c d f g h j k l m n p r s t v w br ch cl dr fl gr pl pr sh sl st th tr".split(" ", -1);
  private static final String[] VOWELS = "a e i o u a e i o u ai ea io ou".split(" ", -1);
  private static final String[] CODAS = ",,,,,,n,r,s,t,l,m,nd,st,nt".split(",", -1);
  private static final String[] ENDINGS = {"", "s", "ed", "ing", "er", "ly"};

  private final Random random = new Random(25);
  private final List<String> forms = List.copyOf(forms());
  private final double[] shares = shares();
  private boolean sentenceBegins = true;

  /// Writes a corpus of `cues` cues into `folder`: arguments `folder cues`.
  static void main(String[] args) throws CorpusLocked {
    MadeUpTalks talks = new MadeUpTalks();
    int cues = Integer.parseInt(args[1]);
    try (CorpusWriter corpus =
        new Corpus(Path.of(args[0])).writer("bench", Duration.ZERO, _ -> {})) {
      for (int talk = 0; talk * CUES_A_TALK < cues; talk++) {
        corpus.store(talks.talk(talk, Math.min(CUES_A_TALK, cues - talk * CUES_A_TALK)));
      }
    }
  }

  private Set<String> forms() {
    Set<String> forms = new LinkedHashSet<>();
    while (forms.size() < FORMS) {
      // The commonest words are the shortest, as in any language.
      int syllables = forms.size() < 200 ? 1 : forms.size() < 5000 ? 2 : 2 + random.nextInt(2);
      StringBuilder stem = new StringBuilder();
      for (int i = 0; i < syllables; i++) {
        stem.append(any(ONSETS)).append(any(VOWELS)).append(any(CODAS));
      }
      forms.add(stem + (syllables > 1 ? any(ENDINGS) : ""));
    }
    return forms;
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  /// The share of each form and all before it: the n-th commonest is said 1/n as often as the first.
  private static double[] shares() {
    double[] shares = new double[FORMS];
    double sum = 0;
    for (int i = 0; i < FORMS; i++) {
      sum += 1.0 / (i + 1);
      shares[i] = sum;
    }
    return shares;
  }

  private String word() {
    int at = java.util.Arrays.binarySearch(shares, random.nextDouble() * shares[FORMS - 1]);
    return forms.get(at >= 0 ? at : -at - 1);
  }

  private Recording talk(int number, int size) {
    List<Cue> cues = new ArrayList<>(size);
    long time = random.nextInt(5000);
    for (int i = 0; i < size; i++) {
      long end = time + 2000 + random.nextInt(4001);
      cues.add(new Cue(time, end, text()));
      time = random.nextInt(4) == 0 ? end + random.nextInt(1500) : end;
    }
    String id = String.format(Locale.ROOT, "talk-%06d", number);
    String link = "https://talks.example.org/" + id;
    return new Recording(
        new About(
            id,
            capitalised(word()) + " " + word() + " " + word(),
            new Language("en"),
            Optional.of("Collection " + number / 100),
            Source.of("made-up").withLink(link)),
        List.of(new Track("en", Track.Origin.HUMAN, cues)),
        Optional.empty());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int words = 4 + random.nextInt(9);
    for (int i = 0; i < words; i++) {
      String word = word();
      text.append(i == 0 ? "" : i == words / 2 && words > 7 ? "\n" : " ")
          .append(sentenceBegins ? capitalised(word) : word);
      sentenceBegins = random.nextInt(12) == 0;
      text.append(sentenceBegins ? "." : random.nextInt(10) == 0 ? "," : "");
    }
    return text.toString();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
