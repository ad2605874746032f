package dev.cuecard.page;

import dev.cuecard.document.Block;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Section;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.wiki.ListItem;
import dev.cuecard.wiki.Outline;
import java.util.ArrayList;
import java.util.List;

/// Reads plain text as people lay it out:
///
/// ```
/// text      = { heading | item | paragraph | blank line }
/// heading   = line ( "===…" | "---…" )          underlined by three or more
/// item      = bullet words { indented line }
/// paragraph = line { line }
/// ```
final class TextPageReader implements DocumentReader {
  @Override
  public String format() {
    return "text";
  }

  @Override
  public boolean recognises(String text) {
    return false;
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    Outline outline = new Outline();
    List<String> block = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (isUnderline(line) && block.size() == 1) {
        outline.heading(line.startsWith("=") ? 1 : 2, block.removeFirst());
      } else if (line.isEmpty()) {
        end(block, outline);
      } else {
        if (ListItem.of(line).kind() != Block.Kind.PARAGRAPH) {
          end(block, outline);
        }
        block.add(line);
      }
    }
    end(block, outline);
    List<Section> sections = outline.sections();
    return FilePage.of(
        sections.stream().map(Section::heading).filter(h -> !h.isEmpty()).findFirst(),
        Language.UNKNOWN,
        Source.of(format()),
        sections,
        name);
  }

  private static boolean isUnderline(String line) {
    return line.length() >= 3
        && (line.chars().allMatch(c -> c == '=') || line.chars().allMatch(c -> c == '-'));
  }

  private static void end(List<String> block, Outline outline) {
    if (!block.isEmpty()) {
      ListItem item = ListItem.of(String.join(" ", block));
      outline.block(new Block(item.kind(), item.text()));
      block.clear();
    }
  }
}
