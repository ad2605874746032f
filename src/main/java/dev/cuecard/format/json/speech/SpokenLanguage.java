package dev.cuecard.format.json.speech;

import dev.cuecard.language.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The language of a recording as recognizers name it: by code or, as whisper and OpenAI's API do,
/// in English.
final class SpokenLanguage {
  /// Names that whisper takes for the same language (openai/whisper, tokenizer, "language code
  /// lookup by name, with a few language aliases") and codes that ISO 639-1 does not have.
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("mandarin", "zh"),
          Map.entry("cantonese", "yue"),
          Map.entry("yue", "yue"),
          Map.entry("hawaiian", "haw"),
          Map.entry("haw", "haw"),
          Map.entry("jw", "jv"),
          Map.entry("burmese", "my"),
          Map.entry("myanmar", "my"),
          Map.entry("valencian", "ca"),
          Map.entry("flemish", "nl"),
          Map.entry("haitian", "ht"),
          Map.entry("haitian creole", "ht"),
          Map.entry("letzeburgesch", "lb"),
          Map.entry("pushto", "ps"),
          Map.entry("panjabi", "pa"),
          Map.entry("moldavian", "ro"),
          Map.entry("moldovan", "ro"),
          Map.entry("sinhalese", "si"),
          Map.entry("castilian", "es"),
          Map.entry("nynorsk", "nn"));

  private static final Map<String, String> NAMES = names();

  private SpokenLanguage() {}

  static Language of(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    String code = NAMES.get(plain);
    if (code != null) {
      return Language.of(code);
    }
    return Language.isTag(plain) ? Language.of(plain) : Language.UNKNOWN;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    Arrays.stream(Locale.getISOLanguages())
        .filter(code -> code.length() == 2)
        .forEach(code ->
            names.put(
                Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code));
    names.putAll(OTHERS);
    return names;
  }
}
