package dev.cuecard.web.page.translation;

import dev.cuecard.render.Printable;
import dev.cuecard.web.http.PercentCode;

/// The addresses of pages about translations.
public final class UnitAddress {
  private UnitAddress() {}

  /// The address of what a document has in a language.
  static String of(String id, String language) {
    return "/translation/" + PercentCode.encode(id) + "?language=" + PercentCode.encode(language);
  }

  /// The address of a unit.
  static String of(String id, String language, String key) {
    return "/unit/"
        + PercentCode.encode(id)
        + "?language="
        + PercentCode.encode(language)
        + "&key="
        + PercentCode.encode(key);
  }

  /// The anchor of a unit among others of its document.
  static String anchor(String key) {
    return "unit-" + Printable.of(key);
  }

  /// What leads to a unit on a page that lists it.
  public static String fragment(String key) {
    return "#" + PercentCode.encode(anchor(key));
  }
}
