package dev.cuecard.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A language, named in one spelling whatever the source writes: lower case, hyphens, as MediaWiki
/// does it. `Language.of("zh_CN")` and `Language.of("zh-Hans")` are both `zh-hans`.
///
/// @param tag BCP 47 subtags in lower case; `und` where the language is not known
public record Language(String tag) {
  public static final Language UNKNOWN = new Language("und");

  /// Spellings of Open edX and of file names that differ from MediaWiki's.
  private static final Map<String, String> OTHER_SPELLINGS =
      Map.ofEntries(
          Map.entry("zh-cn", "zh-hans"),
          Map.entry("zh-sg", "zh-hans"),
          Map.entry("zh-tw", "zh-hant"),
          Map.entry("zh-hk", "zh-hant"),
          Map.entry("iw", "he"),
          Map.entry("in", "id"),
          Map.entry("eng", "en"),
          Map.entry("spa", "es"),
          Map.entry("fra", "fr"),
          Map.entry("fre", "fr"),
          Map.entry("ara", "ar"),
          Map.entry("rus", "ru"),
          Map.entry("zho", "zh"),
          Map.entry("chi", "zh"),
          Map.entry("deu", "de"),
          Map.entry("ger", "de"),
          Map.entry("por", "pt"),
          Map.entry("ita", "it"),
          Map.entry("jpn", "ja"),
          Map.entry("kor", "ko"));

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "ary", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "ks", "ku-arab",
          "lrc", "mzn", "nqo", "pnb", "ps", "sd", "skr", "syr", "ug", "ur", "yi");

  private static final String TAG = "[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}";

  /// Languages of Wikimedia's projects and of WikiLearn (ISO 639-3) whose codes are no words that
  /// names of files end with, as `min` and `war` are.
  private static final Set<String> THREE_LETTERS =
      Set.of(
          "ast", "awa", "bho", "bjn", "brx", "ceb", "cmn", "csb", "dag", "diq", "doi", "dsb", "fil",
          "fon", "gan", "gom", "gor", "gsw", "guc", "hak", "haw", "hif", "hil", "hsb", "ilo", "inh",
          "kab", "kbp", "kcg", "kok", "krc", "ksh", "lez", "lij", "lmo", "ltg", "lzh", "mag", "mai",
          "mdf", "mhr", "mni", "mrj", "mwl", "myv", "nah", "nan", "nds", "nia", "nso", "olo", "pag",
          "pap", "pcd", "pcm", "pfl", "pms", "rmy", "rue", "sat", "scn", "sco", "shi", "shn", "srn",
          "stq", "szl", "tcy", "tly", "trv", "tum", "tyv", "udm", "vec", "vep", "vls", "wuu", "xal",
          "xmf", "yue", "zgh");

  private static final Set<String> ISO_639 = Set.of(Locale.getISOLanguages());

  /// The language that `code` names in any of the usual spellings; [#UNKNOWN] for a blank one.
  public static Language of(String code) {
    String tag = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return tag.isEmpty() ? UNKNOWN : new Language(OTHER_SPELLINGS.getOrDefault(tag, tag));
  }

  /// The language that a file says it is in, known here or not; [#UNKNOWN] for what is no tag.
  public static Language said(String code) {
    return code.strip().matches(TAG) ? of(code) : UNKNOWN;
  }

  /// Whether `code` looks like the tag of a language that exists: its first part is an ISO 639-1
  /// code or one of the three-letter codes known here, the rest are short subtags.
  public static boolean isTag(String code) {
    if (!code.matches(TAG)) {
      return false;
    }
    String first = code.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return ISO_639.contains(first)
        || THREE_LETTERS.contains(first)
        || (first.length() == 3
            && (OTHER_SPELLINGS.containsKey(first) || RIGHT_TO_LEFT.contains(first)));
  }

  /// The language without region or script: `pt` for `pt-br`.
  public String primary() {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  /// Whether `other` is this language, as it is or of a region or in a script: `es` includes
  /// `es-419`, not the other way round.
  public boolean includes(Language other) {
    return other.equals(this) || other.tag.startsWith(tag + "-");
  }

  /// Whether it is written from right to left.
  public boolean isRightToLeft() {
    return RIGHT_TO_LEFT.contains(tag) || RIGHT_TO_LEFT.contains(primary());
  }

  @Override
  public String toString() {
    return tag;
  }
}
