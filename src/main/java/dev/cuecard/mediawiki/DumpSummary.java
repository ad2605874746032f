package dev.cuecard.mediawiki;

/// How many pages of a dump there were of each sort.
///
/// @param pages those that became documents
/// @param translations the pages of single translations
/// @param left of these, those of bundles that are not in the dump, and of nothing but pages
/// @param redirects pages that only lead to others
/// @param others pages without text, and those of content models that are no text to read
public record DumpSummary(long pages, long translations, long left, long redirects, long others) {

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
