package dev.cuecard.format.table;

import dev.cuecard.cue.Cue;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WordsOnly;
import dev.cuecard.timedtext.parse.LineParser;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.SourceLine;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The labels that Audacity exports: seconds, seconds and text, parted by tabs (Audacity Manual,
/// "Importing and Exporting Labels"). Lines that begin with a backslash give frequencies.
public final class AudacityFormat implements Format {
  private static final String EXAMPLE = "a line such as 1.000000<tab>2.500000<tab>text";
  private static final int LOOK = 3;

  /// > label = start TAB end TAB text
  private static final Pattern LABEL =
      Pattern.compile(
          "(\\d{1,9}[.,]\\d{1,9})\\t(\\d{1,9}[.,]\\d{1,9})(?:\\t(.*))?", Pattern.DOTALL);

  @Override
  public boolean recognises(Encoded file) {
    List<String> lines =
        file.head()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("\\"))
            .limit(LOOK)
            .toList();
    return !lines.isEmpty() && lines.stream().allMatch(line -> LABEL.matcher(line).matches());
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    LineParser.read(file, sink, EXAMPLE, new Labels(sink));
  }

  @Override
  public Notation notation() {
    return new WordsOnly();
  }

  private static final class Labels implements LineParser {
    private final Sink sink;
    private boolean hasCues;

    Labels(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void line(SourceLine line) {
      Matcher label = LABEL.matcher(line.text());
      if (label.matches()) {
        var span = MendedSpan.of(millis(label, 1), millis(label, 2), line.start(), line.log());
        String text = label.group(3);
        sink.cue(new Cue(span, text == null ? "" : text.strip()));
        hasCues = true;
      } else if (hasCues && !line.isBlank() && !line.text().startsWith("\\")) {
        line.dropped(EXAMPLE);
      }
    }

    @Override
    public boolean end() {
      return hasCues;
    }

    private static long millis(Matcher label, int group) {
      return Math.round(Double.parseDouble(label.group(group).replace(',', '.')) * 1000);
    }
  }
}
