package dev.cuecard.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash by which bytes are known again.
public final class Sha256 {
  /// One a thread, as it cannot be shared: looking for one takes longer than a short hash.
  private static final ThreadLocal<MessageDigest> DIGESTS = ThreadLocal.withInitial(Sha256::digest);

  private Sha256() {}

  /// 64 hexadecimal digits, lower case.
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }

  /// 32 bytes.
  public static byte[] of(byte[] bytes) {
    return DIGESTS.get().digest(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
