package dev.cuecard.format.json.speech;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.CueTextBuilder;
import java.util.List;

/// The text of a segment with the times of its words, as far as WebVTT allows them: later than the
/// start of the cue and than each other, earlier than its end.
final class HeardText {
  /// How far a word may stand behind the one before it; recognizers leave out punctuation.
  private static final int NEAR = 40;

  private HeardText() {}

  static CueText of(String text, TimeSpan span, List<Heard> words) {
    var out = new CueTextBuilder();
    long latest = span.start();
    int from = 0;
    int at = 0;
    for (Heard word : words) {
      String said = word.text().strip();
      int found = text.indexOf(said, at, Math.min(text.length(), at + NEAR + said.length()));
      if (found >= 0 && !said.isEmpty() && !word.isMark()) {
        if (word.start() > latest && word.start() < span.end()) {
          out.text(text.substring(from, found)).stamp(word.start());
          latest = word.start();
          from = found;
        }
        at = found + said.length();
      }
    }
    return out.text(text.substring(from)).build();
  }

  /// `text` as it is shown: without blanks at the ends of its lines, without blank lines.
  static String plain(String text) {
    return String.join(
        "\n", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }
}
