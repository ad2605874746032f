package dev.cuecard.encoding;

import dev.cuecard.document.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/// A text as it comes.
public final class TextStream implements Closeable {
  private final Decoded decoded;
  private boolean read;

  TextStream(Decoded decoded) {
    this.decoded = decoded;
  }

  public Optional<String> next() throws IOException {
    boolean first = !read;
    read = true;
    return first ? Optional.of(decoded.text()) : Optional.empty();
  }

  public Reader reader() {
    return new StringReader(decoded.text());
  }

  public List<Problem> problems() {
    return decoded.problems();
  }

  @Override
  public void close() {}
}
