package dev.cuecard.encoding;

import java.io.IOException;
import java.io.InputStream;

/// Bytes that can be read from their beginning any number of times.
@FunctionalInterface
interface ByteSource {
  InputStream open() throws IOException;
}
