package dev.cuecard.clip;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// What is said in a track as one text whose every word has a time: within a cue, letters are taken
/// to be spoken evenly.
public final class SpokenText {
  /// How many words before and after a quote are kept to know it again by.
  private static final int CONTEXT = 8;

  private final List<Cue> cues;
  private final List<Integer> starts = new ArrayList<>();
  private final String text;
  private final List<SpokenWord> words;

  public SpokenText(Track track) {
    cues =
        track.cues().stream()
            .filter(cue -> !cue.isPlaceholder() && !cue.words().isEmpty())
            .sorted(Comparator.comparing(Cue::span))
            .toList();
    StringBuilder said = new StringBuilder();
    for (Cue cue : cues) {
      starts.add(said.length());
      said.append(cue.words()).append(' ');
    }
    text = said.toString();
    words = SpokenWord.of(text);
  }

  /// All words in the order in which they are said.
  public List<SpokenWord> words() {
    return words;
  }

  /// How many of the cues share a millisecond with `span`.
  public int cues(TimeSpan span) {
    return (int) cues.stream().filter(cue -> cue.span().overlaps(span)).count();
  }

  /// Where the word of this number begins, in ms.
  public long start(int word) {
    return time(words.get(word).from());
  }

  /// Whether the word of this number is the first of its cue: then its time is no guess.
  public boolean beginsCue(int word) {
    return word == 0 || cue(words.get(word - 1).from()) < cue(words.get(word).from());
  }

  /// Whether the word of this number is the last of its cue.
  public boolean endsCue(int word) {
    return word == words.size() - 1 || beginsCue(word + 1);
  }

  /// The quote of the words from number `from` to before number `to`, with the signs around them.
  public Quote quote(int from, int to) {
    int begin = begin(from);
    int end = end(to - 1);
    TimeSpan span = new TimeSpan(time(begin), endTime(end));
    return new Quote(
        span.mended(),
        text.substring(begin, end),
        from == 0 ? "" : text.substring(begin(Math.max(0, from - CONTEXT)), begin),
        to == words.size()
            ? ""
            : text.substring(end, end(Math.min(words.size(), to + CONTEXT) - 1)));
  }

  /// The words that are heard in `span`: at least half of each, or else those of the cues shown
  /// then. From the number of the first to the number after the last, the same if there are none.
  public Heard heard(TimeSpan span) {
    Heard middles = Heard.NOTHING;
    Heard shown = Heard.NOTHING;
    for (int i = 0; i < words.size(); i++) {
      SpokenWord word = words.get(i);
      if (span.contains((time(word.from()) + endTime(word.to())) / 2)) {
        middles = middles.with(i);
      }
      if (cues.get(cue(word.from())).span().overlaps(span)) {
        shown = shown.with(i);
      }
    }
    return middles.isNothing() ? shown : middles;
  }

  /// A run of words.
  public record Heard(int from, int to) {
    static final Heard NOTHING = new Heard(0, 0);

    boolean isNothing() {
      return from == to;
    }

    Heard with(int word) {
      return isNothing() ? new Heard(word, word + 1) : new Heard(from, word + 1);
    }
  }

  /// The first character that belongs to a word: an opening quotation mark or bracket does.
  private int begin(int word) {
    int at = words.get(word).from();
    int before = word == 0 ? 0 : words.get(word - 1).to();
    while (at > before && opens(at - 1, before)) {
      at--;
    }
    return at;
  }

  private boolean opens(int at, int before) {
    int type = Character.getType(text.charAt(at));
    boolean isFirst = at == before || Character.isWhitespace(text.charAt(at - 1));
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || ("\"'¿¡#$€".indexOf(text.charAt(at)) >= 0 && (isFirst || opens(at - 1, before)));
  }

  /// The first character that does not belong to a word: the full stop after it does.
  private int end(int word) {
    int at = words.get(word).to();
    int after = word + 1 < words.size() ? begin(word + 1) : text.length();
    while (at < after && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private long time(int offset) {
    return time(cue(offset), offset);
  }

  private long endTime(int offset) {
    return time(cue(offset - 1), offset);
  }

  private long time(int cue, int offset) {
    TimeSpan span = cues.get(cue).span();
    int next = cue + 1 < cues.size() ? starts.get(cue + 1) : text.length();
    int length = next - 1 - starts.get(cue);
    return span.start() + span.length() * Math.min(length, offset - starts.get(cue)) / length;
  }

  private int cue(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
