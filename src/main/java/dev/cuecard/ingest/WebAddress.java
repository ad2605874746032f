package dev.cuecard.ingest;

import java.net.URI;

/// Something on the web: a wiki's page, a bug, a file.
///
/// @param address of `http` or `https`
public record WebAddress(URI address) implements Input {
  @Override
  public String name() {
    return address.toString();
  }
}
