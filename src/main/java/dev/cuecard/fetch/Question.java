package dev.cuecard.fetch;

import java.net.URI;
import java.util.Optional;

/// What a server is asked.
///
/// @param form what is posted, `name=value&…` in percent signs; empty if the address says it all
public record Question(URI address, Optional<String> form) {
  public static Question of(URI address) {
    return new Question(address, Optional.empty());
  }

  /// The same question put to another address, form and all.
  Question at(URI other) {
    return new Question(other, form);
  }
}
