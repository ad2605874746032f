package dev.cuecard.render.coverage;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.About;
import dev.cuecard.language.Language;
import dev.cuecard.render.Count;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import dev.cuecard.translation.Match;
import dev.cuecard.worklist.Spot;
import dev.cuecard.worklist.Task;
import dev.cuecard.worklist.TranslateLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tasks for people: a heading for each stretch of a document, then what is to be translated
/// between what stands before and after it.
public final class WorkListText {
  private static final String INDENT = "    ";

  private final Language language;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private WorkListText(Language language, Style style) {
    this.language = language;
    this.style = style;
  }

  /// The first tasks.
  ///
  /// @param units how many there are to translate in all
  /// @param asked the minutes that there are
  public static String of(List<Task> tasks, int units, int asked, Language language, Style style) {
    var text = new WorkListText(language, style);
    stretches(tasks).forEach(text::stretch);
    double minutes = tasks.stream().mapToDouble(Task::minutes).sum();
    int filled = tasks.stream().mapToInt(task -> task.spots().size()).sum();
    text.out
        .append('\n')
        .append(
            style.faint(
                "about "
                    + Count.of(Math.max(1, Math.round(minutes)), "minute")
                    + (minutes > asked ? ", which the first takes alone" : "")
                    + ": "
                    + filled
                    + " of "
                    + Count.of(units, "unit")
                    + " to translate to "
                    + language))
        .append('\n');
    return text.out.toString();
  }

  /// Tasks of units that follow each other in a document.
  private static List<List<Task>> stretches(List<Task> tasks) {
    List<List<Task>> stretches = new ArrayList<>();
    for (Task task : tasks) {
      if (stretches.isEmpty() || !follows(stretches.getLast().getLast().first(), task.first())) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(task);
    }
    return stretches;
  }

  private static boolean follows(Spot before, Spot spot) {
    return before.about().equals(spot.about())
        && before.after().equals(Optional.of(spot.unit().source()))
        && spot.before().equals(Optional.of(before.unit().source()));
  }

  private void stretch(List<Task> tasks) {
    Spot first = tasks.getFirst().first();
    Spot last = tasks.getLast().first();
    heading(first, last.number() - first.number() + 1);
    first.before().ifPresent(before -> context(before, first));
    tasks.forEach(this::task);
    last.after().ifPresent(after -> context(after, last));
  }

  private void heading(Spot spot, int units) {
    About about = spot.about();
    out.append(out.isEmpty() ? "" : "\n")
        .append(style.title(Printable.of(about.title())))
        .append(style.faint("  " + Percent.of(spot.done()) + " done"))
        .append('\n');
    TranslateLink.of(about, language, spot.unit().key(), units)
        .ifPresent(link -> line(Printable.of(link)));
    spot.timeLink().ifPresent(link -> line(Printable.of(link)));
  }

  private void task(Task task) {
    Spot spot = task.first();
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
