package dev.cuecard.wiki;

import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.problem.Line;
import dev.cuecard.problem.Parsed;
import java.util.Optional;

/// Reads a talk page as a browser copies it:
///
/// ```
/// body    = { paragraph } { thread }
/// thread  = heading "[edit]" { post }
/// post    = { paragraph } signature
/// ```
final class TalkTextReader implements DocumentReader {
  @Override
  public String format() {
    return "talk-text";
  }

  @Override
  public boolean recognises(String text) {
    return CopiedPage.isOne(text) && isTalk(text);
  }

  /// Whether a copied page has the title of a talk page: `Talk:…`, `User talk:…`.
  static boolean isTalk(String text) {
    String head = text.substring(0, Math.min(text.length(), 2000));
    return CopiedPage.of(head, _ -> false)
        .title()
        .map(title -> title.substring(0, Math.max(0, title.indexOf(':'))))
        .filter(namespace -> namespace.equals("Talk") || namespace.endsWith(" talk"))
        .isPresent();
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    CopiedPage copy = CopiedPage.of(text, _ -> false);
    Threads threads = new Threads();
    for (Line line : copy.body()) {
      Optional<String> heading = Chrome.heading(line.content());
      heading.ifPresentOrElse(threads::heading, () -> threads.paragraph(line));
    }
    Discussion discussion =
        new Discussion(WikiAbout.of(copy.title(), copy.site(), name, format()), threads.threads());
    return new Parsed<>(discussion, copy.notes());
  }
}
