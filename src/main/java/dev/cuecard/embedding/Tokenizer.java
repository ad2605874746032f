package dev.cuecard.embedding;

import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Cuts texts into the pieces that a model knows, by Hugging Face's own code. Used by many threads
/// at once.
final class Tokenizer implements AutoCloseable {
  /// Far more than the longest piece has: what lies beyond is cut off unread, so that a text of any
  /// size takes little time.
  private static final int CHARACTERS_A_TOKEN = 64;

  private static final TokenizersLibrary LIBRARY = TokenizersLibrary.LIB;

  /// A hieroglyph, which no vocabulary has.
  private static final String UNKNOWN = "\uD80C\uDC00";

  private final long handle;
  private final int maxCharacters;
  private final long unknown;

  private Tokenizer(long handle, int maxTokens) {
    this.handle = handle;
    this.maxCharacters = maxTokens * CHARACTERS_A_TOKEN;
    long[] pieces = encoded(handle, UNKNOWN, false);
    this.unknown = pieces.length == 0 ? -1 : pieces[pieces.length - 1];
  }

  /// @param file a `tokenizer.json`
  static Tokenizer load(Path file, int maxTokens) throws IOException, UnusableModel {
    try {
      long handle = LIBRARY.createTokenizerFromString(Files.readString(file));
      LIBRARY.disablePadding(handle);
      LIBRARY.setTruncation(handle, maxTokens, "LONGEST_FIRST", 0);
      return new Tokenizer(handle, maxTokens);
    } catch (RuntimeException e) {
      throw new UnusableModel("%s is not a tokenizer.json".formatted(file), e);
    }
  }

  /// The numbers of the pieces of `text`, with those that the model wants around them.
  long[] tokens(String text) {
    return encoded(handle, wellFormed(cut(text)), true);
  }

  /// Whether the vocabulary has this, from its beginning to its end.
  boolean isOnePiece(String word) {
    long[] pieces = encoded(handle, wellFormed(cut(word)), false);
    return pieces.length == 1 && pieces[0] != unknown;
  }

  /// How well the tokenizer knows what `text` is written in.
  Fluency fluency(String text) {
    String read = wellFormed(cut(text));
    long encoding = LIBRARY.encode(handle, read, false);
    try {
      var pieces = new Pieces(read.codePoints().toArray());
      long[] numbers = LIBRARY.getTokenIds(encoding);
      CharSpan[] spans = LIBRARY.getTokenCharSpans(encoding);
      for (int i = 0; i < numbers.length; i++) {
        pieces.add(spans[i].getStart(), spans[i].getEnd(), numbers[i] == unknown);
      }
      return pieces.fluency();
    } finally {
      LIBRARY.deleteEncoding(encoding);
    }
  }

  private static long[] encoded(long handle, String text, boolean withSpecial) {
    long encoding = LIBRARY.encode(handle, text, withSpecial);
    try {
      return LIBRARY.getTokenIds(encoding);
    } finally {
      LIBRARY.deleteEncoding(encoding);
    }
  }

  private String cut(String text) {
    return text.length() <= maxCharacters ? text : text.substring(0, maxCharacters);
  }

  /// Half of a character is no character.
  private static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaceHalves(text);
      }
    }
    return text;
  }

  private static String replaceHalves(String text) {
    return text.codePoints()
        .map(c -> c <= Character.MAX_VALUE && Character.isSurrogate((char) c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public void close() {
    LIBRARY.deleteTokenizer(handle);
  }
}
