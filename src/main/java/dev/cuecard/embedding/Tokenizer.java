package dev.cuecard.embedding;

import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Cuts texts into the pieces that a model knows, by Hugging Face's own code. Used by many threads
/// at once.
final class Tokenizer implements AutoCloseable {
  /// Far more than the longest piece has: what lies beyond is cut off unread, so that a text of any
  /// size takes little time.
  private static final int CHARACTERS_A_TOKEN = 64;

  private static final TokenizersLibrary LIBRARY = TokenizersLibrary.LIB;

  private final long handle;
  private final int maxCharacters;

  private Tokenizer(long handle, int maxCharacters) {
    this.handle = handle;
    this.maxCharacters = maxCharacters;
  }

  /// @param file a `tokenizer.json`
  static Tokenizer load(Path file, int maxTokens) throws IOException, UnusableModel {
    try {
      long handle = LIBRARY.createTokenizerFromString(Files.readString(file));
      LIBRARY.disablePadding(handle);
      LIBRARY.setTruncation(handle, maxTokens, "LONGEST_FIRST", 0);
      return new Tokenizer(handle, maxTokens * CHARACTERS_A_TOKEN);
    } catch (RuntimeException e) {
      throw new UnusableModel("%s is not a tokenizer.json".formatted(file), e);
    }
  }

  /// The numbers of the pieces of `text`, with those that the model wants around them.
  long[] tokens(String text) {
    return encoded(text, true);
  }

  /// How well the tokenizer knows what `text` is written in.
  Fluency fluency(String text) {
    String read = cut(text);
    long[] pieces = encoded(read, false);
    long[] unknown = encoded("\uE000", false); // Of private use: in no vocabulary.
    long unknownPiece = unknown.length == 0 ? -1 : unknown[unknown.length - 1];
    long letters = read.codePoints().filter(Character::isLetterOrDigit).count();
    long unknownPieces = Arrays.stream(pieces).filter(p -> p == unknownPiece).count();
    return new Fluency(letters, pieces.length, unknownPieces);
  }

  private long[] encoded(String text, boolean withSpecial) {
    long encoding = LIBRARY.encode(handle, wellFormed(cut(text)), withSpecial);
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
