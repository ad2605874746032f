package dev.cuecard.clip.resolve;

import dev.cuecard.clip.Quote;
import dev.cuecard.clip.SpokenText;
import dev.cuecard.clip.SpokenWord;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The place of a text that is most like a quote; of several as like, the nearest to its time.
final class Nearest {
  /// A table of as many cells is looked through at most, which takes about a second: of a longer
  /// text only what is nearest to the time of the quote.
  private static final int MOST_CELLS = 400_000_000;

  private final SpokenText spoken;
  private final long time;
  private Alignment.@Nullable Place best;
  private Alignment.@Nullable Place rival;

  private Nearest(SpokenText spoken, long time) {
    this.spoken = spoken;
    this.time = time;
  }

  /// Looks for `quote` in what is spoken.
  ///
  /// @param withContext whether the words before and after it count too
  static Nearest of(Quote quote, SpokenText spoken, boolean withContext) {
    List<String> exact = forms(quote.exact());
    List<String> prefix = withContext ? forms(quote.prefix()) : List.of();
    List<String> suffix = withContext ? forms(quote.suffix()) : List.of();
    Nearest found = new Nearest(spoken, quote.span().start());
    found.look(
        Stream.of(prefix, exact, suffix).flatMap(List::stream).toList(),
        prefix.size(),
        prefix.size() + exact.size());
    return found;
  }

  static List<String> forms(String text) {
    return SpokenWord.of(text).stream().map(SpokenWord::form).toList();
  }

  private void look(List<String> pattern, int quoteFrom, int quoteTo) {
    int all = spoken.words().size();
    int read = Math.min(all, MOST_CELLS / Math.max(1, pattern.size()));
    int from = read == all ? 0 : Math.clamp(wordAt(time) - read / 2, 0, all - read);
    Alignment alignment = new Alignment(pattern, quoteFrom, quoteTo, from);
    for (SpokenWord word : spoken.words().subList(from, from + read)) {
      consider(alignment.next(word.form()));
    }
  }

  private int wordAt(long ms) {
    int word = 0;
    while (word < spoken.words().size() && spoken.start(word) < ms) {
      word++;
    }
    return word;
  }

  private void consider(Alignment.Place place) {
    if (place.same() == 0) {
      return;
    }
    if (best == null || isBetter(place, best)) {
      rival = best == null || best.overlaps(place) ? rival : best;
      best = place;
    } else if (!place.overlaps(best) && (rival == null || isBetter(place, rival))) {
      rival = place;
    }
  }

  private boolean isBetter(Alignment.Place one, Alignment.Place other) {
    return one.price() == other.price()
        ? distance(one) < distance(other)
        : one.price() < other.price();
  }

  private long distance(Alignment.Place place) {
    return Math.abs(spoken.start(place.from()) - time);
  }

  /// The place, null if none has any of the words.
  Alignment.@Nullable Place best() {
    return best;
  }

  /// Whether another place is as like, but for less than a word of the quote.
  boolean isAmbiguous() {
    return best != null && rival != null && rival.price() < best.price() + 2;
  }
}
