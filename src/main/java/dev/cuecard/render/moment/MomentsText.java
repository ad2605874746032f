package dev.cuecard.render.moment;

import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import dev.cuecard.search.Answer;
import dev.cuecard.search.Moment;
import dev.cuecard.search.MomentGroup;
import dev.cuecard.search.Reading;
import dev.cuecard.search.Timeline;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Moments for people: a paragraph a document, below it each moment with its time, its text between
/// the lines before and after, and the address that opens it.
public final class MomentsText {
  private static final String INDENT = "    ";

  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private MomentsText(Style style) {
    this.style = style;
  }

  public static String of(Answer answer, Style style) {
    MomentsText text = new MomentsText(style);
    Map<String, Timeline> timelines =
        answer.overview().map(Answer.Overview::timelines).orElse(Map.of());
    for (MomentGroup group : answer.groups()) {
      text.group(group, timelines.get(group.document().id()));
    }
    answer
        .overview()
        .flatMap(Answer.Overview::facets)
        .ifPresent(facets -> text.out.append('\n').append(OverviewText.facets(facets, style)));
    return text.out.toString();
  }

  private void group(MomentGroup group, @Nullable Timeline timeline) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    DocumentHeader document = group.document();
    out.append(style.title(Printable.of(document.title())));
    StringBuilder details = new StringBuilder("  ").append(document.kind());
    document.collection().ifPresent(name -> details.append(" · ").append(Printable.of(name)));
    details.append(" · ").append(document.id());
    out.append(style.faint(details.toString())).append('\n');
    if (timeline != null) {
      out.append("  ").append(OverviewText.timeline(timeline)).append('\n');
    }
    group.moments().forEach(this::moment);
  }

  private void moment(Moment moment) {
    out.append("  ").append(style.time(MomentPlace.of(moment.locator())));
    if (!moment.language().equals(moment.document().language())) {
      out.append(' ').append(style.faint("[" + moment.language() + "]"));
    }
    out.append('\n');
    moment.before().ifPresent(line -> context(line, moment.language()));
    out.append(INDENT)
        .append(Printable.isolated(highlighted(moment), moment.language()))
        .append('\n');
    moment.after().ifPresent(line -> context(line, moment.language()));
    moment.reading().ifPresent(this::reading);
    out.append(INDENT).append(style.faint(moment.link())).append('\n');
  }

  private void reading(Reading reading) {
    out.append(INDENT)
        .append(style.faint("[" + reading.language() + "]"))
        .append(' ')
        .append(Printable.isolated(Printable.of(reading.text()), reading.language()))
        .append('\n');
  }

  private void context(String line, String language) {
    out.append(INDENT)
        .append(style.faint(Printable.isolated(Printable.of(line), language)))
        .append('\n');
  }

  private String highlighted(Moment moment) {
    StringBuilder line = new StringBuilder();
    int end = 0;
    for (Moment.Highlight highlight : moment.highlights()) {
      line.append(Printable.of(moment.text().substring(end, highlight.from())));
      line.append(
          style.match(Printable.of(moment.text().substring(highlight.from(), highlight.to()))));
      end = highlight.to();
    }
    return line.append(Printable.of(moment.text().substring(end))).toString();
  }
}
