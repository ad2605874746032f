package dev.cuecard.document;

import org.jsoup.Jsoup;

/// The text of a message, which may be a whole page of HTML.
public final class MessageText {
  private MessageText() {}

  /// What it says, without the markup it may have.
  public static String plain(String message) {
    return message.indexOf('<') < 0 ? message : Jsoup.parseBodyFragment(message).text();
  }
}
