package dev.cuecard.render.alignment;

import dev.cuecard.alignment.AlignedCues;
import dev.cuecard.alignment.TrackAlignment;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.cue.Track;
import dev.cuecard.render.Count;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import java.util.List;

/// Two tracks side by side for people: what belongs together, one below the other.
public final class AlignmentText {
  private static final String INDENT = " ".repeat(8);

  private final Track from;
  private final Track to;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private AlignmentText(Track from, Track to, Style style) {
    this.from = from;
    this.to = to;
    this.style = style;
  }

  public static String of(Track from, Track to, TrackAlignment alignment, Style style) {
    var text = new AlignmentText(from, to, style);
    alignment.groups().forEach(text::group);
    text.sum(alignment);
    return text.out.toString();
  }

  private void group(AlignedCues group) {
    List<Cue> timed = group.from().isEmpty() ? group.to() : group.from();
    String time = Timestamp.coarse(timed.getFirst().span().start());
    out.append(style.time(time)).repeat(' ', Math.max(1, INDENT.length() - time.length()));
    line(from, group.from());
    out.append(INDENT);
    line(to, group.to());
  }

  private void line(Track track, List<Cue> cues) {
    List<String> words =
        cues.stream()
            .map(cue -> Printable.isolated(Printable.of(cue.words()), track.language()))
            .toList();
    out.append(words.isEmpty() ? style.faint("–") : String.join(" | ", words)).append('\n');
  }

  private void sum(TrackAlignment alignment) {
    long pairs = alignment.groups().stream().filter(AlignedCues::isPair).count();
    long alone = alignment.groups().size() - pairs;
    out.append('\n')
        .append(Count.of(pairs, "unit") + " in " + from.language() + " and " + to.language())
        .append(alone == 0 ? "" : ", " + alone + " with nothing beside")
        .append(
            alignment.shift() == 0
                ? ""
                : "; "
                    + to.language()
                    + " is "
                    + Timestamp.seconds(Math.abs(alignment.shift()))
                    + (alignment.shift() > 0 ? " s later" : " s earlier"))
        .append('\n');
  }
}
