package dev.cuecard.passage;

import java.util.regex.Pattern;

/// What stands in a transcript but is not said: sounds in brackets (“\[Music\]”, “(applause)”),
/// signs of music, names of speakers in capitals. Round brackets count only around the names of
/// sounds: speakers use them too.
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

  private static final Pattern SPEAKER =
      Pattern.compile("^(?:[-–—>\\h]*)\\p{Lu}[\\p{Lu}\\d .'’-]{1,30}:\\h+");

  private static final Pattern BLANKS = Pattern.compile("\\h+(?=\\h|[.,!?…،؟])");

  private Sounds() {}

  /// `text` without them.
  static String removed(String text) {
    String said = SPEAKER.matcher(text).replaceFirst("");
    return SOUND.matcher(said).find()
        ? BLANKS.matcher(SOUND.matcher(said).replaceAll(" ")).replaceAll("").strip()
        : said;
  }
}
