package dev.cuecard.mediawiki.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many pages of a dump there were of each sort.
///
/// @param pages those that became documents
/// @param translations the pages of single translations
/// @param left of these, those of bundles that are not in the dump, and of nothing but pages
/// @param redirects pages that only lead to others
/// @param others pages without text, and those of content models that are no text to read
public record DumpSummary(long pages, long translations, long left, long redirects, long others) {

  /// What of the dump did not become documents, and why: `left out: 3 redirects`; empty if nothing.
  public String leftOut() {
    List<String> parts = new ArrayList<>();
    add(parts, redirects, "redirect");
    add(parts, others, "page without text to read");
    add(parts, left, "translation of no bundle in the dump");
    return parts.isEmpty() ? "" : "left out: " + String.join(", ", parts);
  }

  private static void add(List<String> parts, long number, String what) {
    if (number > 0) {
      String many = what.replaceFirst("^(page|redirect|translation)", "$1s");
      parts.add(String.format(Locale.ROOT, "%,d %s", number, number == 1 ? what : many));
    }
  }

  /// Counts while a dump is read.
  static final class Count {
    private long pages;
    private long translations;
    private long left;
    private long redirects;
    private long others;

    void page() {
      pages++;
    }

    void translation() {
      translations++;
    }

    void left(long units) {
      left += units;
    }

    void redirect() {
      redirects++;
    }

    void other() {
      others++;
    }

    DumpSummary summary() {
      return new DumpSummary(pages, translations, left, redirects, others);
    }
  }
}
