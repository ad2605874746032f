package dev.cuecard.wikitext.unfold;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// The namespaces of a wiki: what stands before the first colon of a page's title. Each has a
/// number, the same on every wiki, and names, English and local.
public final class Namespaces {
  public static final int ARTICLES = 0;
  public static final int FILES = 6;
  public static final int CATEGORIES = 14;

  /// Extension:Translate: the translations of single units.
  public static final int TRANSLATIONS = 1198;

  /// The names that every wiki knows beside its own (Manual:Namespace on mediawiki.org).
  private static final Map<String, Integer> EVERYWHERE =
      Map.ofEntries(
          Map.entry("media", -2),
          Map.entry("special", -1),
          Map.entry("talk", 1),
          Map.entry("user", 2),
          Map.entry("user talk", 3),
          Map.entry("project", 4),
          Map.entry("project talk", 5),
          Map.entry("file", FILES),
          Map.entry("image", FILES),
          Map.entry("file talk", 7),
          Map.entry("mediawiki", 8),
          Map.entry("mediawiki talk", 9),
          Map.entry("template", 10),
          Map.entry("template talk", 11),
          Map.entry("help", 12),
          Map.entry("help talk", 13),
          Map.entry("category", CATEGORIES),
          Map.entry("category talk", 15));

  /// Those of a wiki of which nothing else is known.
  public static final Namespaces CANONICAL = of(Map.of());

  private final Map<String, Integer> byName;

  private Namespaces(Map<String, Integer> byName) {
    this.byName = byName;
  }

  /// Those of a wiki with these names, in its own language, beside the ones that every wiki knows.
  public static Namespaces of(Map<String, Integer> local) {
    Map<String, Integer> all = new HashMap<>(EVERYWHERE);
    local.forEach((name, number) -> all.put(key(name), number));
    all.remove("");
    return new Namespaces(Map.copyOf(all));
  }

  /// The namespace of this name, in whatever case.
  public OptionalInt number(String name) {
    Integer number = byName.get(key(name));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /// The namespace of the page of this title; that of articles if none is named.
  public int ofTitle(String title) {
    int colon = title.indexOf(':');
    return colon < 0 ? ARTICLES : number(title.substring(0, colon)).orElse(ARTICLES);
  }

  /// Whether pages of this namespace are discussions of others: the odd ones are.
  public static boolean isTalk(int namespace) {
    return namespace > 0 && namespace % 2 == 1;
  }

  private static String key(String name) {
    return name.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
