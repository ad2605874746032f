package dev.cuecard.ingest;

import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The forms in which files hold one page. Where several do, the one of the latest revision counts,
/// or else the one that keeps most of it, of equal ones the first by name, so that what the corpus
/// holds does not depend on their order.
final class PageForm {
  /// As shown, with its templates; as written; as copied out of a browser.
  private static final List<String> BEST_FIRST =
      List.of("wiki-html", "wikitext", "talk-text", "wiki-text");

  private static final Comparator<Source> BY_FORM =
      Comparator.<Source>comparingInt(source -> rank(source.format())).thenComparing(Source::uri);

  private PageForm() {}

  /// The source of `stored` if it counts more than that of `fresh`, which is another.
  static Optional<Source> better(Document stored, Document fresh) {
    Source theirs = stored.about().sources().getFirst();
    Source mine = fresh.about().sources().getFirst();
    boolean isLater = Merge.newerRevision(fresh, stored).isPresent();
    return isPage(stored) && isPage(fresh) && !isLater && BY_FORM.compare(theirs, mine) < 0
        ? Optional.of(theirs)
        : Optional.empty();
  }

  private static boolean isPage(Document document) {
    return (document instanceof Page page && page.bundle().isEmpty())
        || document instanceof Discussion;
  }

  private static int rank(String format) {
    int rank = BEST_FIRST.indexOf(format);
    return rank < 0 ? BEST_FIRST.size() : rank;
  }
}
