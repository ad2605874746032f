package dev.cuecard.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/// Makes the ids of documents: a readable part from the title and a short hash of what identifies
/// the document in its source, so that the same source gives the same id on every machine and two
/// documents of one title stay apart.
public final class DocumentId {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LONGEST_SLUG = 48;

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
    String words = hyphenated(plain);
    if (words.length() <= LONGEST_SLUG) {
      return words;
    }
    int cut = words.lastIndexOf('-', LONGEST_SLUG);
    int end = cut > LONGEST_SLUG / 2 ? cut : LONGEST_SLUG;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
  }

  private static String hyphenated(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inWord = false;
    boolean between = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean mark = isMark(c);
      inWord = mark ? inWord : isLetterOrNumber(c);
      between |= !mark && !inWord;
      if (inWord) {
        out.append(between && !out.isEmpty() ? "-" : "").appendCodePoint(c);
        between = false;
      }
    }
    return out.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
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
