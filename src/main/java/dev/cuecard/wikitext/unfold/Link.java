package dev.cuecard.wikitext.unfold;

import dev.cuecard.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/// What is shown of `[[target|words]]`.
final class Link {
  private static final int USERS = 2;
  private static final int USER_TALK = 3;
  private static final int SPECIAL = -1;
  private static final String CONTRIBUTIONS = "contributions/";

  /// The words of `[[File:name|option|…|caption]]` that are no caption (Help:Images on
  /// mediawiki.org), beside sizes, names with an equals sign, and single small words, which are
  /// options in other languages.
  private static final Set<String> OPTIONS =
      Set.of(
          "Thumb",
          "Thumbnail",
          "Frame",
          "Framed",
          "Frameless",
          "Border",
          "Left",
          "Right",
          "Center");

  private Link() {}

  static String shown(List<Frame.Part> parts, Namespaces namespaces) {
    String target = parts.getFirst().text().strip();
    String words = words(parts);
    if (target.startsWith(":")) {
      return words.isEmpty() ? target.substring(1) : words;
    }
    int colon = target.indexOf(':');
    String prefix = colon < 0 ? "" : target.substring(0, colon);
    String page = target.substring(colon + 1).strip();
    OptionalInt namespace = colon < 0 ? OptionalInt.empty() : namespaces.number(prefix);
    String shown = words.isEmpty() ? target : words;
    return switch (namespace.orElse(Namespaces.ARTICLES)) {
      case Namespaces.FILES -> caption(parts);
      case Namespaces.CATEGORIES -> "";
      case USERS, USER_TALK -> user(page, shown);
      case SPECIAL -> special(page, shown);
      default -> namespace.isEmpty() && isOtherLanguage(prefix) ? "" : external(target, shown);
    };
  }

  /// All behind the first pipe, where there is one.
  private static String words(List<Frame.Part> parts) {
    StringBuilder words = new StringBuilder();
    for (Frame.Part part : parts.subList(1, parts.size())) {
      words.append(words.isEmpty() ? "" : "|").append(part.text());
    }
    return words.toString().strip();
  }

  /// `[[fr:Cloche]]`: the page in another language, which is shown beside the page.
  private static boolean isOtherLanguage(String prefix) {
    return !prefix.isEmpty()
        && prefix.equals(prefix.toLowerCase(Locale.ROOT))
        && Language.isTag(prefix);
  }

  /// `[[https://… words]]`, written by mistake.
  private static String external(String target, String shown) {
    int blank = target.indexOf(' ');
    return blank > 0 && ExternalLink.isAddress(target, 0) ? target.substring(blank + 1) : shown;
  }

  private static String user(String page, String shown) {
    int end = page.length();
    for (char c : new char[] {'/', '#'}) {
      int at = page.indexOf(c);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String name = page.substring(0, end).replace('_', ' ').strip();
    return name.isEmpty() || name.chars().anyMatch(c -> Marks.isMark((char) c))
        ? shown
        : Marks.USER + name + Marks.USER_END + shown;
  }

  /// `[[Special:Contributions/192.0.2.7|192.0.2.7]]`, as who is not logged in signs.
  private static String special(String page, String shown) {
    return page.toLowerCase(Locale.ROOT).startsWith(CONTRIBUTIONS)
        ? user(page.substring(CONTRIBUTIONS.length()), shown)
        : shown;
  }

  private static String caption(List<Frame.Part> parts) {
    String last = parts.size() < 2 ? "" : parts.getLast().text().strip();
    boolean isOption =
        last.isEmpty()
            || OPTIONS.contains(last)
            || (last.indexOf(' ') < 0 && Character.isLowerCase(last.charAt(0)))
            || isSize(last)
            || (parts.getLast().equals() > 0 && parts.getLast().name().indexOf(' ') < 0);
    return isOption ? "" : Marks.BREAK + last + Marks.BREAK;
  }

  /// `250px`, `x80px`, `200x100px`
  private static boolean isSize(String option) {
    return option.endsWith("px")
        && option.chars().limit(option.length() - 2L).allMatch(c -> c == 'x' || c <= '9');
  }
}
