package dev.cuecard.web.http;

import java.util.Map;

/// What every answer tells the browser not to do.
public final class Precautions {
  static final String POLICY = "Content-Security-Policy";

  /// Of HTTP; a response may say otherwise for itself.
  static final Map<String, String> HEADERS =
      Map.of(
          POLICY,
          policy("'none'"),
          "Cache-Control",
          "no-cache",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY");

  private Precautions() {}

  /// `page`, on which a recording may be played that lies at `origin`: `https://example.org`.
  public static Response playing(String origin, Response page) {
    return page.with(POLICY, policy(origin));
  }

  /// Everything comes from this server; scripts and styles from files only.
  private static String policy(String media) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
        + " connect-src 'self'; media-src "
        + media
        + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  }
}
