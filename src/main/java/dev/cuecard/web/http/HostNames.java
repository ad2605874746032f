package dev.cuecard.web.http;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The names that a request may ask for the server by. A page from elsewhere can have its own name
/// lead to this machine (DNS rebinding) and would then read what is here; but it cannot make the
/// browser say another name than its own. Numbers are no names, so they are all allowed.
public record HostNames(Set<String> others) {
  private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

  /// @param others by which it can be asked besides `localhost`
  public HostNames {
    others = Set.copyOf(others);
  }

  /// Whether a request with this `Host` header may be answered.
  boolean allow(String header) {
    String host = PORT.matcher(header.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return host.equals("localhost") || NUMBERS.matcher(host).matches() || others.contains(host);
  }
}
