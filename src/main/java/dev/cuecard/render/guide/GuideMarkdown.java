package dev.cuecard.render.guide;

import dev.cuecard.guide.Citation;
import dev.cuecard.guide.Cited;
import dev.cuecard.guide.GlossaryEntry;
import dev.cuecard.guide.LanguageShare;
import dev.cuecard.guide.Objective;
import dev.cuecard.guide.Reading;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.render.Markdown;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A guide as CommonMark, with a table as GitHub's dialect has it.
public final class GuideMarkdown {
  private final StudyGuide guide;
  private final Labels labels;
  private final PlaceLabel places;
  private final StringBuilder out = new StringBuilder();

  private GuideMarkdown(StudyGuide guide) {
    this.guide = guide;
    labels = new Labels(guide.language());
    places = PlaceLabel.of(guide, labels);
  }

  public static String of(StudyGuide guide) {
    GuideMarkdown markdown = new GuideMarkdown(guide);
    markdown.write();
    return markdown.out.toString();
  }

  private void write() {
    line("# " + Markdown.text(guide.title()));
    guide.description().ifPresent(text -> line("\n" + Markdown.text(text)));
    heading("objectives", guide.objectives());
    guide.objectives().forEach(this::objective);
    MarkdownOutline outline = new MarkdownOutline(places, this::line);
    heading("outline", guide.parts());
    guide.parts().forEach(outline::outline);
    heading("summary", guide.parts());
    guide.parts().forEach(outline::summary);
    heading("glossary", guide.glossary());
    guide.glossary().forEach(this::term);
    heading("quotations", guide.quotations());
    guide.quotations().forEach(quote -> line("> " + cited(quote) + "\n"));
    MarkdownQuestions questions = new MarkdownQuestions(guide.questions(), places, this::line);
    heading("questions", guide.questions());
    questions.ask();
    heading("answers", guide.questions());
    questions.answer();
    heading("reading", guide.readings());
    guide.readings().forEach(this::reading);
    heading("languages", guide.coverage());
    coverage();
    heading("sources", guide.sources());
    sources();
  }

  private void heading(String label, List<?> content) {
    if (!content.isEmpty()) {
      line("\n## " + Markdown.text(labels.of(label)) + "\n");
    }
  }

  private void objective(Objective objective) {
    String text = objective.isGiven() ? objective.text() : labels.of("explain", objective.text());
    Citation citation = objective.citation();
    String place = MarkdownCitation.link(citation, places.of(citation));
    line("- " + Markdown.text(text) + " (" + place + ")");
  }

  private void term(GlossaryEntry entry) {
    String expansion = entry.expansion().map(words -> " (" + Markdown.text(words) + ")").orElse("");
    String definition = entry.definition().map(found -> ": " + cited(found)).orElse("");
    String mentions =
        entry.elsewhere().isEmpty()
            ? ""
            : " "
                + labels.of(entry.definition().isPresent() ? "alsoAt" : "mentionedAt")
                + " "
                + mentions(entry.elsewhere());
    line("- **" + Markdown.text(entry.term()) + "**" + expansion + definition + mentions);
  }

  private String mentions(List<Citation> citations) {
    List<String> names = places.inARow(citations);
    return IntStream.range(0, names.size())
        .mapToObj(i -> MarkdownCitation.link(citations.get(i), names.get(i)))
        .collect(Collectors.joining(places.comma()));
  }

  private void reading(Reading reading) {
    line(
        "- "
            + MarkdownCitation.link(reading.from(), places.full().of(reading.from()))
            + ". "
            + Markdown.text(labels.of("shares", String.join(places.comma(), reading.terms()))));
  }

  private void coverage() {
    if (guide.coverage().isEmpty()) {
      return;
    }
    line(
        "| "
            + labels.of("language")
            + " | "
            + labels.of("documents")
            + " | "
            + labels.of("share")
            + " |");
    line("|---|---|---|");
    for (LanguageShare row : guide.coverage()) {
      line(
          "| "
              + Markdown.text(labels.name(row.language()))
              + " | "
              + row.documents()
              + "/"
              + row.of()
              + " | "
              + Math.round(100 * row.share())
              + " % |");
    }
  }

  private void sources() {
    guide.sources().forEach(about -> line("- " + MarkdownCitation.title(about)));
    line("\n" + Markdown.text(Licences.of(guide, labels)));
    line("\n" + Markdown.text(labels.of("made")));
  }

  private String cited(Cited line) {
    return MarkdownCitation.cited(line, places.of(line.citation()));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
