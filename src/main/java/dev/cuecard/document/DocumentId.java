package dev.cuecard.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes the ids of documents: a readable part from the title and a short hash of what identifies
/// the document in its source, so that the same source gives the same id on every machine and two
/// documents of one title stay apart.
public final class DocumentId {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LONGEST_SLUG = 48;

  private static final Pattern LONE_MARKS = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern AROUND = Pattern.compile("^-|-$");

  private DocumentId() {}

  /// `of("Ending a partnership", "WikiLearn - … - video: Ending a partnership")` is
  /// `ending-a-partnership-xxxx`.
  ///
  /// @param identity what names the document in its source: a page title, a path, an address
  public static String of(String title, String identity) {
    String slug = slug(title);
    return (slug.isEmpty() ? "document" : slug) + "-" + hash(identity);
  }

  /// Lower-case letters and digits of any script, with one hyphen for each run of anything else (a
  /// mark without a letter, as after many emoji, is dropped): safe as a file name and in a URL
  /// fragment.
  public static String slug(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    plain = LONE_MARKS.matcher(plain).replaceAll("");
    plain = NO_WORD.matcher(plain).replaceAll("-");
    plain = AROUND.matcher(plain).replaceAll("");
    if (plain.length() <= LONGEST_SLUG) {
      return plain;
    }
    int cut = plain.lastIndexOf('-', LONGEST_SLUG);
    int end = cut > LONGEST_SLUG / 2 ? cut : LONGEST_SLUG;
    return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end);
  }

  /// Four characters (20 bits) of the SHA-256 of `identity`, in Crockford's base 32.
  private static String hash(String identity) {
    byte[] digest = Sha256.of(identity.getBytes(StandardCharsets.UTF_8));
    int bits = (digest[0] & 0xff) << 16 | (digest[1] & 0xff) << 8 | (digest[2] & 0xff);
    StringBuilder out = new StringBuilder(4);
    for (int shift = 19; shift >= 4; shift -= 5) {
      out.append(ALPHABET.charAt(bits >> shift & 31));
    }
    return out.toString();
  }
}
