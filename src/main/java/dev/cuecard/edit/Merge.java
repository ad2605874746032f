package dev.cuecard.edit;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.Subtitles;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two languages of one recording in one file.
public final class Merge {
  /// How the second language is shown.
  public enum Layout {
    /// Below the first, in every cue with which it is shown for half of the shorter one's time or
    /// more. What finds no such cue is a cue of its own.
    TOGETHER,
    /// In cues of its own, at the top of the picture.
    APART
  }

  /// A cue of the second language.
  private static final class Second {
    final StyledCue cue;
    boolean isShown;

    Second(StyledCue cue) {
      this.cue = cue;
    }
  }

  private final Losses losses;

  /// @param losses is told what cannot be said outside of a file's own notation
  public Merge(Losses losses) {
    this.losses = losses;
  }

  /// The cues of both, by their start.
  public List<StyledCue> of(Subtitles first, Subtitles second, Layout layout) {
    List<StyledCue> above = styled(first).sorted(BY_START).toList();
    if (layout == Layout.APART) {
      return Stream.concat(above.stream(), styled(second).map(Merge::atTheTop))
          .sorted(BY_START)
          .toList();
    }
    List<Second> all = styled(second).sorted(BY_START).map(Second::new).toList();
    List<StyledCue> together = together(above, all);
    Stream<StyledCue> alone = all.stream().filter(each -> !each.isShown).map(each -> each.cue);
    return Stream.concat(together.stream(), alone).sorted(BY_START).toList();
  }

  private static final Comparator<StyledCue> BY_START =
      Comparator.comparingLong(cue -> cue.span().start());

  private Stream<StyledCue> styled(Subtitles subtitles) {
    Notation notation = subtitles.format().notation();
    for (Aside aside : subtitles.asides()) {
      notation.aside(aside);
    }
    return subtitles.track().cues().stream().map((Cue cue) -> notation.read(cue, losses));
  }

  /// Goes along both by their starts, holding those of the second that are still shown.
  private static List<StyledCue> together(List<StyledCue> first, List<Second> second) {
    List<StyledCue> merged = new ArrayList<>();
    List<Second> open = new ArrayList<>();
    int next = 0;
    for (StyledCue cue : first) {
      TimeSpan span = cue.span();
      open.removeIf(each -> each.cue.span().end() <= span.start());
      for (; next < second.size() && second.get(next).cue.span().start() < span.end(); next++) {
        open.add(second.get(next));
      }
      List<Second> here = open.stream().filter(each -> areTogether(span, each.cue.span())).toList();
      here.forEach(each -> each.isShown = true);
      merged.add(here.isEmpty() ? cue : joined(cue, here));
    }
    return merged;
  }

  private static boolean areTogether(TimeSpan one, TimeSpan other) {
    long shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return shared > 0 && shared * 2 >= Math.min(one.length(), other.length());
  }

  private static StyledCue joined(StyledCue cue, List<Second> below) {
    List<Node> nodes = new ArrayList<>(cue.text().nodes());
    for (Second each : below) {
      nodes.add(new Node.Text("\n"));
      nodes.addAll(each.cue.text().nodes());
    }
    return new StyledCue(cue.span(), new CueText(nodes), cue.id(), cue.voice(), cue.placement());
  }

  private static StyledCue atTheTop(StyledCue cue) {
    return new StyledCue(
        cue.span(), cue.text(), Optional.empty(), cue.voice(), Placement.at(Anchor.TOP));
  }
}
