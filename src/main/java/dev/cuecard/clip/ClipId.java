package dev.cuecard.clip;

import dev.cuecard.document.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// The ids of clips: 40 bits of a SHA-256 in Crockford's base 32, `7k3q9xm2`. Case, punctuation and
/// times do not enter into it, so neither a new timing nor a new comma changes it.
final class ClipId {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int CHARACTERS = 8;

  private ClipId() {}

  static String of(String document, String language, Quote quote) {
    String identity =
        String.join(
            "\n",
            document,
            language,
            forms(quote.prefix()),
            forms(quote.exact()),
            forms(quote.suffix()));
    String hash = Sha256.hex(identity.getBytes(StandardCharsets.UTF_8));
    long bits = Long.parseLong(hash, 0, CHARACTERS * 5 / 4, 16);
    StringBuilder out = new StringBuilder(CHARACTERS);
    for (int shift = 5 * (CHARACTERS - 1); shift >= 0; shift -= 5) {
      out.append(ALPHABET.charAt((int) (bits >> shift & 31)));
    }
    return out.toString();
  }

  static String forms(String text) {
    return SpokenWord.of(text).stream().map(SpokenWord::form).collect(Collectors.joining(" "));
  }
}
