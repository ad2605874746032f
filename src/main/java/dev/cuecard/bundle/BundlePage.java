package dev.cuecard.bundle;

import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Source;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.wiki.RawPage;
import java.util.List;
import java.util.Optional;

/// A message bundle as the wiki itself stores it, a page whose text is JSON.
///
/// @param title the page's
public record BundlePage(
    String title, Source source, MessageBundle bundle, List<Problem> problems) {
  public BundlePage {
    problems = List.copyOf(problems);
  }

  /// Reads a page of content model `translate-messagebundle`.
  public static BundlePage of(RawPage page) {
    Parsed<MessageBundle> bundle = BundleJsonReader.bundle(page.text());
    return new BundlePage(
        page.title(), page.source(BundleJsonReader.FORMAT), bundle.value(), bundle.problems());
  }

  /// The same page with units that may have translations.
  public BundlePage with(MessageBundle other) {
    return new BundlePage(title, source, other, problems);
  }

  /// The document that it is, the same as of any other form of this bundle.
  public Parsed<Document> document() {
    return new Parsed<>(BlockDocument.of(bundle, Optional.of(title), title, source), problems);
  }
}
