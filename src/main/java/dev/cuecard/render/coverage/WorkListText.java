package dev.cuecard.render.coverage;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.About;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.render.Count;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import dev.cuecard.translation.Match;
import dev.cuecard.worklist.Spot;
import dev.cuecard.worklist.Task;
import dev.cuecard.worklist.TranslateLink;
import java.util.List;
import java.util.Optional;

/// Tasks for people: a heading for each stretch of a document, then what is to be translated
/// between what stands before and after it.
public final class WorkListText {
  private static final String INDENT = "    ";

  private final Language language;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  /// The task before the one that is written.
  private Optional<Task> last = Optional.empty();

  private WorkListText(Language language, Style style) {
    this.language = language;
    this.style = style;
  }

  /// The first tasks.
  ///
  /// @param units how many there are to translate in all
  public static String of(List<Task> tasks, int units, Language language, Style style) {
    var text = new WorkListText(language, style);
    tasks.forEach(text::task);
    double minutes = tasks.stream().mapToDouble(Task::minutes).sum();
    int filled = tasks.stream().mapToInt(task -> task.spots().size()).sum();
    text.end();
    text.out
        .append('\n')
        .append(
            style.faint(
                "about "
                    + Count.of(Math.max(1, Math.round(minutes)), "minute")
                    + ": "
                    + filled
                    + " of "
                    + Count.of(units, "unit")
                    + " to translate to "
                    + language))
        .append('\n');
    return text.out.toString();
  }

  private void task(Task task) {
    Spot spot = task.first();
    if (!continues(task)) {
      end();
      heading(spot);
      spot.before().ifPresent(before -> context(before, spot));
    }
    out.append(spot.unit().span().map(this::time).orElse(INDENT + INDENT))
        .append(source(spot.unit().source(), spot))
        .append(style.faint("  " + Printable.of(spot.unit().key())))
        .append('\n');
    if (task.spots().size() > 1) {
      line("translate once, fills " + task.spots().size());
    }
    spot.outdated().ifPresent(old -> line("stale: " + translated(old)));
    for (Match match : task.matches()) {
      String from = match.score() == 100 ? "" : "  ← " + source(match.source(), spot);
      line(match.score() + " %: " + translated(match.translation()) + from);
    }
    last = Optional.of(task);
  }

  /// Whether it follows the task before it in the same document.
  private boolean continues(Task task) {
    return last.map(Task::first)
        .filter(before -> before.about().equals(task.first().about()))
        .filter(before ->
            before.after().equals(Optional.of(task.first().unit().source()))
                && task.first().before().equals(Optional.of(before.unit().source())))
        .isPresent();
  }

  private void heading(Spot spot) {
    About about = spot.about();
    out.append(out.isEmpty() ? "" : "\n")
        .append(style.title(Printable.of(about.title())))
        .append(style.faint("  " + Percent.of(spot.done()) + " done"))
        .append('\n');
    TranslateLink.of(about, language).ifPresent(link -> line(Printable.of(link)));
    spot.unit()
        .span()
        .flatMap(span -> about.link().map(link -> link + new Locator.Time(span).fragment()))
        .ifPresent(link -> line(Printable.of(link)));
  }

  private void end() {
    last.map(Task::first).ifPresent(spot -> spot.after().ifPresent(after -> context(after, spot)));
    last = Optional.empty();
  }

  private void context(String text, Spot spot) {
    out.append(INDENT).append(INDENT).append(style.faint(source(text, spot))).append('\n');
  }

  private void line(String text) {
    out.append(INDENT).append(INDENT).append(text).append('\n');
  }

  private String time(TimeSpan span) {
    String time = Timestamp.coarse(span.start());
    return style.time(time) + " ".repeat(Math.max(1, 2 * INDENT.length() - time.length()));
  }

  private static String source(String text, Spot spot) {
    return Printable.isolated(Printable.of(text), spot.about().language().tag());
  }

  private String translated(String text) {
    return Printable.isolated(Printable.of(text), language.tag());
  }
}
