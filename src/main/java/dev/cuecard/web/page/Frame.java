package dev.cuecard.web.page;

import dev.cuecard.render.Printable;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.http.Request;
import dev.cuecard.wording.Wording;
import java.util.stream.Stream;

/// What stands around every page.
///
/// @param words the page's own
/// @param address of the page, with its question, for coming back to it
/// @param query what is being looked for, for the box at the top
public record Frame(Wording words, Assets assets, String title, String address, String query) {
  static final String COOKIE = "pages";

  /// Of the page that `request` asks for.
  public static Frame of(Request request, Assets assets, String title) {
    return new Frame(
        Wording.of(request.cookie(COOKIE), request.header("accept-language")),
        assets,
        title,
        address(request),
        Printable.of(request.parameters().text("q").orElse("")));
  }

  private static String address(Request request) {
    StringBuilder address =
        new StringBuilder(PercentCode.encode(request.path()).replace("%2F", "/"));
    char separator = '?';
    for (var parameter : request.parameters().values().entrySet()) {
      address
          .append(separator)
          .append(PercentCode.encode(parameter.getKey()))
          .append('=')
          .append(PercentCode.encode(parameter.getValue()));
      separator = '&';
    }
    return address.toString();
  }

  public Frame titled(String other) {
    return new Frame(words, assets, other, address, query);
  }

  /// The words of the page for a key.
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /// Whether its address begins with one of these.
  public boolean isAt(String... beginnings) {
    return Stream.of(beginnings).anyMatch(address::startsWith);
  }

  /// The address of one of the files that pages are made with.
  public String asset(String name) {
    return "/assets/" + name + "?v=" + assets.version(name);
  }

  /// The address that shows this page in another language.
  public String inLanguage(String tag) {
    return "/language/" + tag + "?back=" + PercentCode.encode(address);
  }
}
