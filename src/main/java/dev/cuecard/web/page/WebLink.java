package dev.cuecard.web.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Addresses that come with documents. Only those of the web become links: `javascript:` and the
/// like never do.
public final class WebLink {
  private WebLink() {}

  /// `address`, if it is one of the web.
  public static Optional<URI> of(String address) {
    try {
      URI uri = new URI(address);
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// `address`, if it is one of the web, for templates; else an empty text.
  public static String orNone(String address) {
    return of(address).map(URI::toString).orElse("");
  }
}
