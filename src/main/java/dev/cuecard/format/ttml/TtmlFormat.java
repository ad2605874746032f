package dev.cuecard.format.ttml;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.xml.XmlRoot;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import java.io.IOException;
import java.util.regex.Pattern;

/// TTML: read in all its dialects, written as IMSC 1.1 text profile. The text of a cue is what
/// stands in its `p`, its settings are the attributes of the `p` and what it inherits, with names
/// of one spelling.
public final class TtmlFormat implements WritableFormat {
  private static final Pattern ROOT = Pattern.compile("(?:[\\w.-]+:)?tt(?:\\s[^\0]*|/?)");
  private static final Pattern INSIDE = Pattern.compile("<(?:[\\w.-]+:)?(?:head|body)[\\s/>]");

  @Override
  public boolean recognises(Encoded file) {
    return XmlRoot.of(file.head())
        .filter(root -> ROOT.matcher(root).matches())
        .filter(root ->
            root.contains("ttml") || root.contains("ttaf") || INSIDE.matcher(file.head()).find())
        .isPresent();
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    TtmlReader.read(file, hints, sink);
  }

  @Override
  public Notation notation() {
    return new TtmlNotation();
  }

  @Override
  public Writer writer(Output out, Hints hints) {
    return new TtmlWriter(out, hints.language());
  }
}
