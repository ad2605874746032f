package dev.cuecard.render.guide;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.About;
import dev.cuecard.guide.Citation;
import dev.cuecard.guide.Cited;
import dev.cuecard.guide.GlossaryEntry;
import dev.cuecard.guide.LanguageCoverage;
import dev.cuecard.guide.Objective;
import dev.cuecard.guide.Part;
import dev.cuecard.guide.Reading;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.guide.Topic;
import dev.cuecard.question.Evidence;
import dev.cuecard.question.Question;
import dev.cuecard.question.Response;
import dev.cuecard.render.Markdown;
import java.util.List;
import java.util.stream.Collectors;

/// A guide as CommonMark, with a table as GitHub's dialect has it.
public final class GuideMarkdown {
  private final StudyGuide guide;
  private final Labels labels;
  private final PlaceLabel places;
  private final StringBuilder out = new StringBuilder();

  private GuideMarkdown(StudyGuide guide) {
    this.guide = guide;
    labels = new Labels(guide.language());
    places = PlaceLabel.of(guide);
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
    heading("outline", guide.parts());
    guide.parts().forEach(this::outline);
    heading("summary", guide.parts());
    guide.parts().forEach(this::summary);
    heading("glossary", guide.glossary());
    guide.glossary().forEach(this::term);
    heading("quotations", guide.quotations());
    guide.quotations().forEach(quote -> line("> " + cited(quote) + "\n"));
    questions();
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
    line("- " + Markdown.text(text) + " (" + place(objective.citation()) + ")");
  }

  private void outline(Part part) {
    String length = part.length().isPresent() ? Timestamp.coarse(part.length().getAsLong()) : "";
    line("- " + title(part.document()) + (length.isEmpty() ? "" : " (" + length + ")"));
    for (Topic topic : part.isWhole() ? List.<Topic>of() : part.topics()) {
      line("  - " + inPart(topic.citation()) + title(topic));
    }
  }

  private static String title(About about) {
    return Markdown.link(about.title(), Citation.of(about).link().orElse(""));
  }

  /// Nothing if the section is named by its place already.
  private static String title(Topic topic) {
    return PlaceLabel.within(topic.citation()).equals(topic.title())
        ? ""
        : " " + Markdown.text(topic.title());
  }

  private void summary(Part part) {
    List<Topic> told = part.told();
    if (places.withTitle() && !told.isEmpty()) {
      line("### " + Markdown.text(part.document().title()) + "\n");
    }
    for (Topic topic : told) {
      if (!part.isWhole()) {
        line("**" + inPart(topic.citation()) + title(topic) + "**\n");
      }
      topic.summary().forEach(line -> line("- " + quoted(line)));
      line("");
    }
  }

  private String quoted(Cited line) {
    return Markdown.text(line.text()) + " (" + inPart(line.citation()) + ")";
  }

  private void term(GlossaryEntry entry) {
    String expansion = entry.expansion().map(words -> " (" + Markdown.text(words) + ")").orElse("");
    String definition = entry.definition().map(found -> ": " + cited(found)).orElse("");
    List<Citation> others =
        entry.mentions().stream()
            .filter(
                mention -> entry.definition().filter(d -> d.citation().equals(mention)).isEmpty())
            .toList();
    String mentions =
        others.isEmpty()
            ? ""
            : " "
                + labels.of(entry.definition().isPresent() ? "alsoAt" : "mentionedAt")
                + " "
                + mentions(others);
    line("- **" + Markdown.text(entry.term()) + "**" + expansion + definition + mentions);
  }

  /// Each document named once, before the first place in it.
  private String mentions(List<Citation> citations) {
    StringBuilder text = new StringBuilder();
    String document = "";
    for (Citation citation : citations) {
      String id = citation.document().id();
      text.append(text.isEmpty() ? "" : ", ");
      text.append(id.equals(document) ? inPart(citation) : place(citation));
      document = id;
    }
    return text.toString();
  }

  private void questions() {
    heading("questions", guide.questions());
    int number = 0;
    for (Question question : guide.questions()) {
      line(
          ++number
              + ". "
              + question.text().lines().map(Markdown::text).collect(Collectors.joining("  \n   ")));
      if (question.response() instanceof Response.Chosen chosen) {
        chosen.choices().forEach(choice -> line("   - " + Markdown.text(choice.text())));
      }
    }
    heading("answers", guide.questions());
    number = 0;
    for (Question question : guide.questions()) {
      line(++number + ". " + answer(question));
    }
  }

  private String answer(Question question) {
    return "**"
        + Markdown.text(HtmlQuestions.right(question))
        + "**"
        + question
            .evidence()
            .map(found ->
                " — “" + Markdown.text(found.quote()) + "” (" + place(citation(found)) + ")")
            .orElse("");
  }

  static Citation citation(Evidence evidence) {
    return new Citation(evidence.document(), evidence.place());
  }

  private void reading(Reading reading) {
    line(
        "- "
            + Markdown.link(
                new PlaceLabel(true).of(reading.from()), reading.from().link().orElse(""))
            + ". "
            + Markdown.text(labels.of("shares", String.join(", ", reading.terms()))));
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
    for (LanguageCoverage row : guide.coverage()) {
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
    guide.sources().forEach(about -> line("- " + title(about)));
    line("\n" + Markdown.text(Licences.of(guide, labels)));
    line("\n" + Markdown.text(labels.of("made")));
  }

  private String cited(Cited line) {
    return Markdown.text(line.text()) + " (" + place(line.citation()) + ")";
  }

  private String place(Citation citation) {
    return Markdown.link(places.of(citation), citation.link().orElse(""));
  }

  private static String inPart(Citation citation) {
    return Markdown.link(PlaceLabel.within(citation), citation.link().orElse(""));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
