package dev.cuecard.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What Cuecard says in one language, on its pages and of what it checks:
/// `wording.text("nothing-found", query)`. The messages are ICU's, with its plurals, in a file a
/// language.
public final class Wording {
  private static final String ENGLISH = "en";

  /// The languages there are: English first, which is meant where nobody asks for any, then by
  /// their own names.
  public static final List<String> LANGUAGES = List.of(ENGLISH, "es", "fr", "ru", "ar", "zh");

  /// Those that somebody has asked for; commands speak English only.
  private static final Map<String, Wording> READ = new ConcurrentHashMap<>();

  private final Language language;
  private final ULocale locale;
  private final Map<String, String> patterns = new HashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Wording(String tag) {
    language = new Language(tag);
    // Digits as the times of cues have them, which are those of links.
    locale = ULocale.forLanguageTag(tag + "-u-nu-latn");
    try (InputStream in = Wording.class.getResourceAsStream(tag + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("the program was built without words in " + tag);
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      read.forEach((key, pattern) -> patterns.put(key.toString(), pattern.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the words in " + tag, e);
    }
  }

  /// What commands speak.
  public static Wording english() {
    return in(ENGLISH);
  }

  /// @param tag one of [#LANGUAGES]
  private static Wording in(String tag) {
    return READ.computeIfAbsent(tag, Wording::new);
  }

  /// In the language that a reader chose, or else the first of those that the browser asks for.
  ///
  /// @param chosen a tag; empty if none was chosen
  /// @param accepted the header `Accept-Language` (RFC 9110, 12.5.4); its order is taken for its
  ///   preference, as browsers write it
  public static Wording of(String chosen, String accepted) {
    if (LANGUAGES.contains(chosen)) {
      return in(chosen);
    }
    for (String range : accepted.split(",", 20)) {
      String tag = range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
      String spoken = new Language(tag).primary();
      if (LANGUAGES.contains(spoken)) {
        return in(spoken);
      }
    }
    return english();
  }

  /// The keys of all messages, for tests.
  public Set<String> keys() {
    return Set.copyOf(patterns.keySet());
  }

  /// What a key stands for, with its arguments put in: numbers, or texts as they are.
  public String text(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words in " + language + " for " + key);
    }
    if (arguments.length == 0) {
      return pattern;
    }
    MessageFormat format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  public Language language() {
    return language;
  }

  public String tag() {
    return language.tag();
  }

  /// `ltr` or `rtl`, as HTML spells it.
  public String direction() {
    return Direction.of(language.tag());
  }

  /// The name of a language: `Spanish`; its tag, if it has no name.
  public String languageName(String tag) {
    ULocale named = ULocale.forLanguageTag(tag);
    return named.getLanguage().isEmpty() && !tag.equals("und") ? tag : named.getDisplayName(locale);
  }

  /// The name of a language in itself: `español`.
  public static String ownName(String tag) {
    ULocale own = ULocale.forLanguageTag(tag);
    return own.getDisplayName(own);
  }
}
