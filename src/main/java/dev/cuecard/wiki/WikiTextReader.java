package dev.cuecard.wiki;

import dev.cuecard.document.Block;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import dev.cuecard.problem.Line;
import dev.cuecard.problem.Parsed;
import java.util.List;
import java.util.Optional;

/// Reads a wiki page as a browser copies it:
///
/// ```
/// body    = { heading | step | item | paragraph }
/// heading = words "[edit]"
/// step    = "STEP" number ":" words           one level below the heading
/// item    = bullet words | number "." words
/// ```
final class WikiTextReader implements DocumentReader {
  private static final int HEADING = 2;
  private static final int STEP = 3;

  @Override
  public String format() {
    return "wiki-text";
  }

  @Override
  public boolean recognises(String text) {
    return CopiedPage.isOne(text) && !TalkTextReader.isTalk(text);
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    CopiedPage copy = CopiedPage.of(text, _ -> false);
    Outline outline = new Outline();
    copy.body().forEach(line -> add(line, outline));
    List<Section> sections = outline.sections();
    Optional<String> title = copy.title().or(() -> firstHeading(sections));
    Page page =
        new Page(WikiAbout.of(title, copy.site(), name, format()), sections, Optional.empty());
    return new Parsed<>(page, copy.notes());
  }

  private static Optional<String> firstHeading(List<Section> sections) {
    return sections.stream().map(Section::heading).filter(h -> !h.isEmpty()).findFirst();
  }

  private static void add(Line line, Outline outline) {
    String content = line.content();
    Optional<String> heading = Chrome.heading(content);
    if (heading.isPresent()) {
      outline.wikiHeading(HEADING, heading.get());
    } else if (isStep(content)) {
      outline.wikiHeading(STEP, content);
    } else {
      ListItem item = ListItem.of(content);
      Signed signed = Signed.of(item.text());
      outline.block(new Block(item.kind(), signed.text(), signed.signature()));
    }
  }

  private static boolean isStep(String content) {
    int end = "STEP ".length();
    while (end < content.length() && Character.isDigit(content.charAt(end))) {
      end++;
    }
    return content.startsWith("STEP ") && end > "STEP ".length() && content.startsWith(":", end);
  }
}
