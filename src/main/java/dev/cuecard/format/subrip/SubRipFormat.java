package dev.cuecard.format.subrip;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.TaggedText;
import dev.cuecard.timedtext.WritableFormat;
import dev.cuecard.timedtext.parse.Pieces;
import java.io.IOException;

/// SubRip, which nothing defines; `docs/formats.md` says how it is understood here.
public final class SubRipFormat implements WritableFormat {
  @Override
  public boolean recognises(Encoded file) {
    return SubRipParser.recognises(file.head());
  }

  /// Whether the first lines of `file` are a cue as SubRip itself writes it.
  public static boolean begins(Encoded file) {
    return SubRipParser.begins(file.head());
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    Pieces.read(file, SubRipParser::border, sink, new SubRipParser(sink)::read);
  }

  @Override
  public Notation notation() {
    return new TaggedText();
  }

  @Override
  public Writer writer(Output out, Hints hints) {
    return new SubRipWriter(out);
  }
}
