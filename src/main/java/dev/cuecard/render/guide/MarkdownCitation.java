package dev.cuecard.render.guide;

import dev.cuecard.document.About;
import dev.cuecard.guide.Citation;
import dev.cuecard.guide.Cited;
import dev.cuecard.render.Markdown;

/// What is quoted and where it is from, in Markdown.
final class MarkdownCitation {
  private MarkdownCitation() {}

  static String title(About about) {
    return link(Citation.of(about), about.title());
  }

  static String cited(Cited line, String place) {
    return Markdown.text(line.text()) + " (" + link(line.citation(), place) + ")";
  }

  static String link(Citation citation, String text) {
    return Markdown.link(text, citation.link().orElse(""));
  }
}
