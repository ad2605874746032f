package dev.cuecard.format.lines;

import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LineParser;
import dev.cuecard.timedtext.parse.OpenEnded;
import dev.cuecard.timedtext.parse.SourceLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads SubViewer 1.
///
/// > file = header *(time text) 0*1(closing) time = "[" hours ":" minutes ":" seconds "]"
///
/// The text stands below its time, or in DKS beside it.
final class SubViewer1Parser implements LineParser {
  static final String EXAMPLE = "a time such as [00:00:10]";

  private static final Pattern TIME =
      Pattern.compile("\\h*\\[(\\d{1,2}):(\\d{2}):(\\d{2})\\](.*)", Pattern.DOTALL);

  /// What closes the script: `[END]`, `******** END SCRIPT ********`.
  private static final Pattern CLOSING =
      Pattern.compile("\\[end\\]|\\*{3,}[ A-Z]*\\*{3,}", Pattern.CASE_INSENSITIVE);

  private final Sink sink;
  private final OpenEnded cues;

  SubViewer1Parser(Sink sink) {
    this.sink = sink;
    this.cues = new OpenEnded(sink);
  }

  static boolean isTime(String line) {
    return TIME.matcher(line).matches();
  }

  @Override
  public void line(SourceLine line) {
    Matcher time = TIME.matcher(line.text());
    String text = line.text().strip();
    if (time.matches()) {
      long minutes = Long.parseLong(time.group(1)) * 60 + Long.parseLong(time.group(2));
      cues.begin((minutes * 60 + Long.parseLong(time.group(3))) * 1000, line);
      cues.words(line.with(time.group(4).strip()));
    } else if (cues.hasBegun() && !CLOSING.matcher(text).matches()) {
      cues.words(line);
    } else if (!cues.hasBegun() && !text.isEmpty()) {
      sink.aside(new Aside(Aside.Kind.HEADER, text, 0));
    }
  }

  @Override
  public boolean end() {
    return cues.end();
  }
}
