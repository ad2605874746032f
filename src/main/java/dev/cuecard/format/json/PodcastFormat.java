package dev.cuecard.format.json;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WordsOnly;
import dev.cuecard.timedtext.WritableFormat;
import java.io.IOException;

/// The JSON transcripts of podcasts: segments with a speaker, times in seconds and a body
/// (Podcasting 2.0 namespace, "Transcripts", JSON).
public final class PodcastFormat implements WritableFormat {
  @Override
  public boolean recognises(Encoded file) {
    return PodcastReader.recognises(file.head());
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    PodcastReader.read(file, sink);
  }

  @Override
  public Notation notation() {
    return new WordsOnly();
  }

  @Override
  public Writer writer(Output out, Hints hints) {
    return new PodcastWriter(out);
  }
}
