package dev.cuecard.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// Where an answer sends whoever asked.
final class Redirect {
  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  private Redirect() {}

  static boolean isOne(Fetched answer) {
    return STATUSES.contains(answer.status()) && answer.location().isPresent();
  }

  /// The address it names.
  ///
  /// @throws FetchFailed if that is no address that may be asked, or one that anyone on the way may
  ///   read while this one is not
  static URI from(Fetched answer) throws FetchFailed {
    String location = answer.location().orElseThrow();
    URI target;
    try {
      target = answer.address().resolve(location);
    } catch (IllegalArgumentException e) {
      throw new FetchFailed(answer.address(), "expected another address, got \"" + location + '"');
    }
    checkAskable(target);
    if (isScheme(answer.address(), "https") && !isScheme(target, "https")) {
      throw new FetchFailed(answer.address(), "expected another https address, got " + target);
    }
    return target;
  }

  /// Only the web is asked: no file, nothing with a password in its address.
  static void checkAskable(URI address) throws FetchFailed {
    boolean isWeb = isScheme(address, "http") || isScheme(address, "https");
    if (!isWeb || address.getHost() == null) {
      throw new FetchFailed(address, "expected an http or https address");
    }
    if (address.getRawUserInfo() != null) {
      throw new FetchFailed(
          URI.create(address.getScheme() + "://" + address.getHost()),
          "expected an address without a user's name in it");
    }
  }

  private static boolean isScheme(URI address, String scheme) {
    return address.getScheme() != null
        && address.getScheme().toLowerCase(Locale.ROOT).equals(scheme);
  }
}
