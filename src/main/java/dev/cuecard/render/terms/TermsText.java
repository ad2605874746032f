package dev.cuecard.render.terms;

import dev.cuecard.document.Document;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import dev.cuecard.terms.IndexEntry;
import dev.cuecard.terms.Term;
import java.util.List;

/// Terms for people: what they are short for, where they stand, and what the text says they are.
public final class TermsText {
  private static final String INDENT = "    ";

  private final String language;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private TermsText(String language, Style style) {
    this.language = language;
    this.style = style;
  }

  /// The key terms of a document.
  public static String of(Document document, String language, List<Term> terms, Style style) {
    TermsText text = new TermsText(language, style);
    text.out.append(style.title(Printable.of(document.about().title()))).append('\n');
    text.out.append(style.faint(document.id() + " · " + language)).append("\n\n");
    for (Term term : terms) {
      text.head(term.text(), term.expansion().orElse(""));
      text.out.append(style.faint(" ×" + term.count())).append("  ");
      text.out.append(style.time(Places.of(term.places()))).append('\n');
      term.definition().ifPresent(definition -> text.sentence(definition.text()));
    }
    return text.out.toString();
  }

  /// The index of a collection.
  public static String index(String language, List<IndexEntry> entries, Style style) {
    TermsText text = new TermsText(language, style);
    entries.forEach(text::entry);
    return text.out.toString();
  }

  private void entry(IndexEntry entry) {
    head(entry.term(), entry.expansion().orElse(""));
    out.append('\n');
    entry.definition().ifPresent(defined -> sentence(defined.definition().text()));
    for (IndexEntry.Mention mention : entry.mentions()) {
      out.append(INDENT).append(Printable.of(mention.document().title()));
      String places = Places.of(mention.places());
      out.append(places.isEmpty() ? "" : "  " + style.time(places)).append('\n');
    }
    if (!entry.seeAlso().isEmpty()) {
      out.append(INDENT)
          .append(style.faint("see also " + Printable.of(String.join(", ", entry.seeAlso()))))
          .append('\n');
    }
  }

  private void head(String term, String expansion) {
    out.append(style.title(Printable.isolated(Printable.of(term), language)));
    out.append(expansion.isEmpty() ? "" : " (" + Printable.of(expansion) + ")");
  }

  private void sentence(String sentence) {
    out.append(INDENT)
        .append('“')
        .append(Printable.isolated(Printable.of(sentence), language))
        .append("”\n");
  }
}
