package dev.cuecard.fetch;

import java.util.Optional;

/// Who asks, as servers are told: `Cuecard/1.0 (mail@example.org)`. The operators of a wiki want to
/// be able to write to whoever reads much of it
/// (foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy).
///
/// @param contact an address of a page or a mailbox, in printable ASCII without brackets
public record UserAgent(String version, Optional<String> contact) {
  public UserAgent {
    if (contact.filter(UserAgent::isUnfit).isPresent()) {
      throw new IllegalArgumentException(
          "expected an address of a page or a mailbox, got \"" + contact.get() + '"');
    }
  }

  private static boolean isUnfit(String contact) {
    return contact.isBlank()
        || !contact.chars().allMatch(c -> c > ' ' && c < 127 && "()".indexOf(c) < 0);
  }

  @Override
  public String toString() {
    return "Cuecard/" + version + contact.map(c -> " (" + c + ")").orElse("");
  }
}
