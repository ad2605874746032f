package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Locator;
import dev.cuecard.search.parse.QueryError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Quotes cut from random places of a recording whose words come again and again: none is missed,
/// and each is found at the start of the cue of its first word. What is right is said by a plain
/// walk over the words.
class QuotesTest {
  /// Nearer places are shown as one.
  private static final long SEEN_TOGETHER_MS = 12_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "en, abcdefghijklmnopqrstuvwxyz, 5, 1500",
    "ar, بتثجحخدذرزسشصضطظعغفقكلمن, 4, 500",
    "ru, абвгдежзиклмнопрстуфхцчшщыэюя, 5, 500",
    "de, abcdefghijklmnopqrstuvwxyz, 5, 500",
    "zh, 的一是不了人我在有他这中大来上个国到说们为子和你地出道也时年, 1, 1500"
  })
  void everyQuoteIsFoundWhereItBegins(String language, String letters, int length, int quotes)
      throws QueryError {
    Random random = new Random(quotes);
    Speech speech = Speech.of(language, vocabulary(letters, length, random), random);
    try (Library library =
        new Library(folder, List.of(Library.recording("speech", speech.track)))) {
      for (int i = 0; i < quotes; i++) {
        int words = i % 10 == 0 ? random.nextInt(17, 41) : random.nextInt(2, 17);
        int from = random.nextInt(speech.words.size() - words);
        check(library, speech, speech.words.subList(from, from + words));
      }
    }
  }

  private static List<String> vocabulary(String letters, int length, Random random) {
    if (length == 1) {
      return letters.chars().mapToObj(c -> String.valueOf((char) c)).toList();
    }
    return Stream.generate(() ->
            random
                .ints(length, 0, letters.length())
                .mapToObj(i -> String.valueOf(letters.charAt(i)))
                .collect(Collectors.joining()))
        .limit(150)
        .toList();
  }

  private static void check(Library library, Speech speech, List<String> quote) throws QueryError {
    TreeSet<Long> right = speech.starts(quote, Speech::bare);
    TreeSet<Long> wanted = speech.starts(quote, word -> word);
    String query = '"' + String.join(speech.blank, quote) + '"';
    TreeSet<Long> found =
        library.moments(query, 10_000).stream()
            .map(moment -> ((Locator.Time) moment.locator()).span().start())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(right).as(query).containsAll(found);
    assertThat(wanted)
        .as(query)
        .allMatch(
            start -> !found.subSet(start - SEEN_TOGETHER_MS, start + SEEN_TOGETHER_MS).isEmpty());
    if (wanted.size() == 1 && right.size() == 1) {
      assertThat(found).as(query).isEqualTo(right);
    }
  }

  /// A track, and its words, with the full stops that follow them, and the start of the cue of
  /// each.
  private record Speech(Track track, String blank, List<String> words, List<Long> cueStarts) {
    static Speech of(String language, List<String> vocabulary, Random random) {
      String blank = language.equals("zh") ? "" : " ";
      List<Cue> cues = new ArrayList<>();
      List<String> words = new ArrayList<>();
      List<Long> starts = new ArrayList<>();
      long start = 0;
      for (int cue = 0; cue < 1200; cue++) {
        int count = random.nextInt(1, 13);
        String end = random.nextInt(4) == 0 ? "." : "";
        List<String> spoken =
            IntStream.rangeClosed(1, count)
                .mapToObj(i -> word(vocabulary, random) + (i == count ? end : ""))
                .toList();
        words.addAll(spoken);
        for (int i = 0; i < count; i++) {
          starts.add(start);
        }
        TimeSpan span = new TimeSpan(start, start + random.nextInt(500, 6000));
        cues.add(new Cue(span, String.join(blank, spoken)));
        start = span.end() + random.nextInt(0, 500);
      }
      return new Speech(new Track(language, Track.Origin.HUMAN, cues), blank, words, starts);
    }

    /// Some words are said much more often than others.
    private static String word(List<String> vocabulary, Random random) {
      double place = random.nextDouble() * random.nextDouble();
      return vocabulary.get((int) (place * vocabulary.size()));
    }

    static String bare(String word) {
      return word.replace(".", "");
    }

    /// The starts of all cues in which `quote` begins; words are the same if they are `as` it says.
    TreeSet<Long> starts(List<String> quote, UnaryOperator<String> as) {
      List<String> text = words.stream().map(as).toList();
      List<String> wanted = quote.stream().map(as).toList();
      TreeSet<Long> found = new TreeSet<>();
      for (int at = 0; at + quote.size() <= text.size(); at++) {
        if (text.subList(at, at + quote.size()).equals(wanted)) {
          found.add(cueStarts.get(at));
        }
      }
      return found;
    }
  }
}
