package dev.cuecard.render;

import java.util.regex.Pattern;

/// Text and links as CommonMark writes them.
public final class Markdown {
  /// What could begin markup, inside a line or, after it, at its beginning.
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&|~$]");

  private static final Pattern OPENING = Pattern.compile("^(?=[#+=-])|^(\\d{1,9})(?=[.)])");

  private Markdown() {}

  /// `text` on one line, read as it is.
  public static String text(String text) {
    String escaped =
        MARKUP.matcher(Printable.of(text).replace('\u00a0', ' ').strip()).replaceAll("\\\\$0");
    return OPENING.matcher(escaped).replaceFirst("$1\\\\");
  }

  /// A link; only its text if there is no address.
  public static String link(String text, String address) {
    return address.isEmpty() ? text(text) : "[" + text(text) + "](<" + address(address) + ">)";
  }

  private static String address(String address) {
    return address
        .replace("\\", "%5C")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replaceAll("\\s", "%20")
        .replaceAll("&(?=#?\\w+;)", "&amp;");
  }
}
