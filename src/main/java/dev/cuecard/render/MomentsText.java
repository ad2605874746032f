package dev.cuecard.render;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Locator;
import dev.cuecard.index.DocumentHeader;
import dev.cuecard.search.Moment;
import dev.cuecard.search.MomentGroup;
import java.util.List;

/// Moments for people: a paragraph a document, below it each moment with its time, its text between
/// the lines before and after, and the address that opens it.
public final class MomentsText {
  private static final String INDENT = "    ";

  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private MomentsText(Style style) {
    this.style = style;
  }

  public static String of(List<MomentGroup> groups, Style style) {
    MomentsText text = new MomentsText(style);
    for (MomentGroup group : groups) {
      text.group(group);
    }
    return text.out.toString();
  }

  private void group(MomentGroup group) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    DocumentHeader document = group.document();
    out.append(style.title(Printable.of(document.title())));
    StringBuilder details = new StringBuilder("  ").append(document.kind());
    document.collection().ifPresent(name -> details.append(" · ").append(Printable.of(name)));
    details.append(" · ").append(document.id());
    out.append(style.faint(details.toString())).append('\n');
    group.moments().forEach(this::moment);
  }

  private void moment(Moment moment) {
    out.append("  ").append(style.time(place(moment.locator())));
    if (!moment.language().equals(moment.document().language())) {
      out.append(' ').append(style.faint("[" + moment.language() + "]"));
    }
    out.append('\n');
    moment.before().ifPresent(line -> context(line, moment.language()));
    out.append(INDENT)
        .append(Printable.isolated(highlighted(moment), moment.language()))
        .append('\n');
    moment.after().ifPresent(line -> context(line, moment.language()));
    out.append(INDENT).append(style.faint(moment.link())).append('\n');
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

  private static String place(Locator locator) {
    // Not a switch: see QueryCompiler.compile.
    if (locator instanceof Locator.Time(TimeSpan span)) {
      return Timestamp.exact(span.start()) + "–" + Timestamp.exact(span.end());
    }
    if (locator instanceof Locator.InSection(String anchor)) {
      return anchor.isEmpty() ? "introduction" : "§ " + heading(anchor);
    }
    if (locator instanceof Locator.InPost(String thread, int number)) {
      return "post " + number + (thread.isEmpty() ? "" : " in “" + heading(thread) + "”");
    }
    if (locator instanceof Locator.InComment(int number)) {
      return number == 0 ? "description" : "comment " + number;
    }
    return "exercise";
  }

  private static String heading(String anchor) {
    return Printable.of(anchor.replace('_', ' '));
  }
}
