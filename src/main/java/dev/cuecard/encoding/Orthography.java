package dev.cuecard.encoding;

import static java.util.Map.entry;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How a language is written: its letters and punctuation, which the Unicode CLDR lists ("exemplar
/// characters"), and the commonest of its letters beyond ASCII.
final class Orthography {
  private static final double COMMON = 0.9;
  private static final double USUAL = 0.6;
  private static final double PUNCTUATION = 0.4;
  private static final double BORROWED = 0;
  private static final double FOREIGN = -0.5;
  private static final double NO_TEXT = -2;

  /// Letters that half or more of those beyond ASCII are in a usual text, by BCP 47.
  private static final Map<String, String> COMMONEST =
      Map.ofEntries(
          entry("ar", "اليمنورتبه"),
          entry("be", "анівоеыярт"),
          entry("bg", "аоиентрсвл"),
          entry("ca", "àèéóíç"),
          entry("cs", "áíěéřčýžšůú"),
          entry("da", "æøå"),
          entry("de", "äöüß"),
          entry("el", "αοιτενσρκη"),
          entry("en", ""),
          entry("es", "áéíóñú"),
          entry("et", "äõüö"),
          entry("fa", "ايرندهمتوش"),
          entry("fi", "äö"),
          entry("fr", "éèàêç"),
          entry("he", "יוהלאתרמבש"),
          entry("hr", "čšžćđ"),
          entry("hu", "áéöóőíüúű"),
          entry("is", "áðíéþöúóýæ"),
          entry("it", "èàùòìé"),
          entry("ja", "のにはをたがでてとしいるかれらなもすりっま"),
          entry("ko", "이다는을의에가하고지한기로사도은를인서아리어그나"),
          entry("lt", "ėųščžūįąę"),
          entry("lv", "āīēšūņļžčķģ"),
          entry("mk", "аоеинтрсвк"),
          entry("nb", "æøå"),
          entry("nl", "ëéï"),
          entry("pl", "ąćęłńóśźż"),
          entry("pt", "ãçáéíó"),
          entry("ro", "ăîâşţ"),
          entry("ru", "оеаинтсрвл"),
          entry("sk", "áíýéčžšľúô"),
          entry("sl", "čšž"),
          entry("sq", "ëç"),
          entry("sr", "аоиентрсјк"),
          entry("sv", "åäö"),
          entry("th", "านรกอเงมย่ล้วดทส"),
          entry("tr", "ıüşçğö"),
          entry("uk", "оанитіврес"),
          entry("vi", "đăâêôơư\u0300\u0301\u0303\u0309\u0323"),
          entry("zh-Hans", "的一是不了在有我他这人们来到时大地为子中你说生年着就那和要"),
          entry("zh-Hant", "的一是不了在有我他這人們來到時大地為子中你說生年著就那和要"));

  /// Letters that CLDR does not list because Unicode has better ones: the cedilla of Romanian
  /// before its comma, Arabic letters for Persian, Vietnamese tones apart.
  private static final Map<String, String> OLDER =
      Map.of("fa", "يك", "ro", "şţ", "th", "ฯๆ", "vi", "\u0300\u0301\u0303\u0309\u0323");

  private static final String SUBTITLE_PUNCTUATION = "\u00A0«»“”„‘’–—…♪";

  private static final Map<String, Orthography> LOADED = new ConcurrentHashMap<>();

  private final String commonest;
  private final UnicodeSet letters;
  private final UnicodeSet borrowed;
  private final UnicodeSet punctuation;

  private Orthography(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    commonest = COMMONEST.getOrDefault(language, "");
    letters = set(locale, LocaleData.ES_STANDARD, OLDER.getOrDefault(language, ""));
    borrowed = set(locale, LocaleData.ES_AUXILIARY, "");
    punctuation = set(locale, LocaleData.ES_PUNCTUATION, SUBTITLE_PUNCTUATION);
  }

  /// @param language one of those listed here
  static Orthography of(String language) {
    return LOADED.computeIfAbsent(language, Orthography::new);
  }

  boolean isLatin() {
    return letters.contains('e');
  }

  /// How well a character beyond ASCII fits in, from -2 to 1 at the best.
  double fit(char c) {
    if (letters.contains(c)) {
      return commonest.indexOf(Character.toLowerCase(c)) >= 0 ? COMMON : USUAL;
    }
    if (punctuation.contains(c)) {
      return PUNCTUATION;
    }
    if (borrowed.contains(c)) {
      return BORROWED;
    }
    return c == Decoding.REPLACEMENT || Character.isISOControl(c) || !Character.isDefined(c)
        ? NO_TEXT
        : FOREIGN;
  }

  private static UnicodeSet set(ULocale locale, int exemplars, String also) {
    return new UnicodeSet(LocaleData.getExemplarSet(locale, 0, exemplars))
        .addAll(also)
        .closeOver(UnicodeSet.ADD_CASE_MAPPINGS)
        .freeze();
  }
}
