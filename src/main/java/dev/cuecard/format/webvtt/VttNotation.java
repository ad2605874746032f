package dev.cuecard.format.webvtt;

import dev.cuecard.cue.Cue;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What WebVTT says with tags, settings and regions.
final class VttNotation implements Notation {
  private static final String NOTE = "NOTE";

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
    CueText text = VttColours.of(VttText.read(cue.text()));
    Placement placement =
        cue.settings().map(CueSettings::of).map(this::placement).orElse(Placement.USUAL);
    cue.settings()
        .filter(settings -> settings.contains("vertical:"))
        .ifPresent(settings -> losses.add("vertical lines", settings));
    boolean inTree = Voice.of(cue.text()).isPresent();
    return new StyledCue(
        cue.span(), text, cue.id(), inTree ? Optional.empty() : cue.voice(), placement);
  }

  private Placement placement(CueSettings settings) {
    Region region = settings.region().map(regions::get).orElse(null);
    if (region == null) {
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
        VttTextWriter.write(cue.text(), losses),
        cue.id(),
        cue.voice(),
        VttPlacement.settings(cue.placement()));
  }

  @Override
  public Optional<String> comment(Aside aside) {
    return aside.kind() == Aside.Kind.NOTE
        ? Optional.of(aside.text().substring(NOTE.length()).strip())
        : Optional.empty();
  }

  /// > A comment cannot contain "-->" or a blank line.
  @Override
  public Optional<Aside> comment(String text, int beforeCue) {
    String safe = text.replace("-->", "→").replaceAll("\n\\s*\n", "\n");
    return Optional.of(
        new Aside(Aside.Kind.NOTE, NOTE + (safe.indexOf('\n') < 0 ? " " : "\n") + safe, beforeCue));
  }
}
