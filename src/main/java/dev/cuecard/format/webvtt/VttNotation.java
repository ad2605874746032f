package dev.cuecard.format.webvtt;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Retiming;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Comment;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What WebVTT says with tags, settings and regions.
final class VttNotation implements Notation {
  private static final String NOTE = "NOTE";
  private static final Pattern STAMP = Pattern.compile("<(\\d[\\d:.]{0,20})>");

  private static final Pattern DESCRIPTION =
      Pattern.compile("(?:Kind|Language)\\s*:", Pattern.CASE_INSENSITIVE);

  private final Map<String, Region> regions = new HashMap<>();

  @Override
  public void aside(Aside aside) {
    if (aside.kind() == Aside.Kind.REGION) {
      Region region = Region.of(aside.body());
      regions.put(region.id(), region);
    }
  }

  @Override
  public StyledCue read(Cue cue, Losses losses) {
    CueText text = VttColours.of(VttText.read(StrayMarks.escaped(cue.text())));
    Placement placement =
        cue.settings().map(CueSettings::of).map(this::placement).orElse(Placement.USUAL);
    boolean inTree = Voice.of(cue.text()).isPresent();
    return new StyledCue(
        cue.span(), text, cue.id(), inTree ? Optional.empty() : cue.voice(), placement);
  }

  /// > If the cue's writing direction is not horizontal, its region is null.
  private Placement placement(CueSettings settings) {
    Region region = settings.region().map(regions::get).orElse(null);
    if (region == null || !settings.vertical().isEmpty()) {
      return VttPlacement.of(settings);
    }
    Region.Anchor point = region.viewportAnchor();
    int row = region.anchor().y() < 33 ? 2 : region.anchor().y() > 67 ? 0 : 1;
    return new Placement(
        Anchor.of(0, row),
        Optional.of(new Placement.Point(point.x(), point.y())),
        OptionalDouble.of(region.width()));
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    return new Cue(
        cue.span(),
        VttTextWriter.write(cue.text(), cue.span(), losses),
        cue.id(),
        cue.voice(),
        VttPlacement.settings(cue.placement()));
  }

  @Override
  public Cue retimed(Cue cue, Retiming retiming) {
    Cue moved = cue.at(retiming.of(cue.span()));
    if (cue.text().indexOf('<') < 0) {
      return moved;
    }
    String text = STAMP.matcher(cue.text()).replaceAll(stamp -> moved(stamp, retiming));
    return new Cue(moved.span(), text, cue.id(), cue.voice(), cue.settings());
  }

  private static String moved(MatchResult stamp, Retiming retiming) {
    String time = stamp.group(1);
    long ms = new VttTiming(time).timestamp(0, time.length());
    return ms < 0
        ? Matcher.quoteReplacement(stamp.group())
        : '<' + Timestamp.full(Math.max(0, retiming.of(ms))) + '>';
  }

  @Override
  public Optional<Comment> comment(Aside aside) {
    return aside.kind() == Aside.Kind.NOTE
        ? Optional.of(Comment.of(aside.text().substring(NOTE.length()).strip()))
        : Optional.empty();
  }

  /// > A comment cannot contain "-->" or a blank line.
  @Override
  public Optional<Aside> comment(Comment comment, int beforeCue, Losses losses) {
    String safe = comment.withoutTimes(losses).replace("-->", "→").replaceAll("\n\\s*\n", "\n");
    return Optional.of(
        new Aside(Aside.Kind.NOTE, NOTE + (safe.indexOf('\n') < 0 ? " " : "\n") + safe, beforeCue));
  }

  /// The signature line and a title behind it say what the file is; so do `Kind` and `Language`.
  @Override
  public Optional<Aside> lost(Aside aside) {
    if (aside.kind() != Aside.Kind.HEADER) {
      return Optional.of(aside);
    }
    String rest =
        aside
            .body()
            .lines()
            .filter(line -> !line.isBlank() && !DESCRIPTION.matcher(line).lookingAt())
            .collect(Collectors.joining("\n"));
    return Optional.of(new Aside(aside.kind(), rest, aside.beforeCue()))
        .filter(_ -> !rest.isEmpty());
  }
}
