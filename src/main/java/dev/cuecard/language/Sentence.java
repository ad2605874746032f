package dev.cuecard.language;

/// Where sentences end, in any script.
public final class Sentence {
  private static final String TERMINATORS = ".!?…。！？｡؟۔।॥։።";
  private static final String CLOSERS = "\"'”’»)]}』」）】›";

  private Sentence() {}

  /// Whether a sentence may end where `text` ends: at a terminator, perhaps followed by closing
  /// quotes or brackets. An abbreviation at the end counts as an end too; nothing depends on it but
  /// where a passage is cut.
  public static boolean endsAtEndOf(String text) {
    int last = text.length() - 1;
    while (last >= 0
        && (Character.isWhitespace(text.charAt(last)) || CLOSERS.indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return last >= 0 && TERMINATORS.indexOf(text.charAt(last)) >= 0;
  }
}
