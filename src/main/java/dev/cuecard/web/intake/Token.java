package dev.cuecard.web.intake;

import dev.cuecard.web.http.RateLimit;
import dev.cuecard.web.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The word that lets somebody send something. A wrong one may be tried once a second.
public final class Token {
  /// Shorter ones could be guessed.
  public static final int SHORTEST = 16;

  private static final double TRIES_A_SECOND = 1;
  private static final double TRIES_AT_ONCE = 10;

  private final byte[] hash;
  private final RateLimit tries = new RateLimit(TRIES_A_SECOND, TRIES_AT_ONCE, System::nanoTime);

  public Token(String word) {
    hash = hash(word);
  }

  /// Lets pass who knows it. How long that takes tells nothing of the word.
  void check(String word) throws Refusal {
    if (MessageDigest.isEqual(hash, hash(word))) {
      return;
    }
    if (!tries.admits("wrong")) {
      throw new Refusal(429, "too many wrong tokens; try again in a second");
    }
    throw new Refusal(403, "expected the token that the server was started with");
  }

  private static byte[] hash(String word) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
