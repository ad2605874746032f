package dev.cuecard.document;

import java.util.regex.Pattern;

/// Addresses that come with documents.
public final class Address {
  private static final Pattern HARMLESS =
      Pattern.compile("(?:https?|ftp)://.*|[^:/?#]*(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);

  private Address() {}

  /// Whether it only leads somewhere, on the web or relative to where it stands; others
  /// (`javascript:`) could do something where they are clicked.
  public static boolean isHarmless(String address) {
    return HARMLESS.matcher(address).matches();
  }
}
