package dev.cuecard.timedtext.parse;

import dev.cuecard.problem.Problem;

/// Says what a text without a cue is instead.
public final class NoCues {
  private static final int HEAD = 200;

  private NoCues() {}

  public static void report(String text, String expected, ProblemLog log) {
    if (text.isBlank()) {
      log.mended(0, text.isEmpty() ? "the file is empty" : "the file holds nothing but blanks");
    } else if (isHtml(text)) {
      log.add(0, Problem.Severity.ERROR, "expected " + expected + ", got an HTML page");
    } else {
      log.dropped(0, expected);
    }
  }

  private static boolean isHtml(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length())).stripLeading();
    return head.regionMatches(true, 0, "<!doctype", 0, 9)
        || head.regionMatches(true, 0, "<html", 0, 5);
  }
}
