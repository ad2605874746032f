package dev.cuecard.passage;

import java.util.regex.Pattern;

/// What stands in a transcript but is not said: sounds in brackets (“[Music]”, “(applause)”) and
/// signs of music. Round brackets count only around the names of sounds: speakers use them too.
final class Sounds {
  private static final String NAMES =
      "applau|laugh|chuckl|music|cheer|sigh|cough|silence|inaudible|crosstalk"
          + "|risas|aplauso|música|suspir|rires?|applaudissement|musique|soupir"
          + "|смех|сме[её]тся|аплодисмент|музыка|вздох|ضحك|تصفيق|موسيقى|笑|掌声|掌聲|音乐|音樂";

  private static final Pattern SOUND =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\[[^\\[\\]]{0,60}\\]|【[^【】]{0,60}】"
              + "|[(（][^()（）]{0,20}(?:"
              + NAMES
              + ")[^()（）]{0,20}[)）]|[♪♫♩♬]+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BLANKS = Pattern.compile("\\h+(?=\\h|[.,!?…،؟])");

  private Sounds() {}

  /// `text` without them.
  static String removed(String text) {
    return SOUND.matcher(text).find()
        ? BLANKS.matcher(SOUND.matcher(text).replaceAll(" ")).replaceAll("").strip()
        : text;
  }
}
