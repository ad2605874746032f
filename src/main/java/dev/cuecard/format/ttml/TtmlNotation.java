package dev.cuecard.format.ttml;

import dev.cuecard.cue.Cue;
import dev.cuecard.format.xml.Escaped;
import dev.cuecard.format.xml.Fragment;
import dev.cuecard.format.xml.Xml;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Comment;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What TTML says with spans, styles and regions.
final class TtmlNotation implements Notation {
  /// What of the settings has a meaning in other formats too.
  private static final Set<String> UNDERSTOOD =
      Set.of("style", "region", "xml:lang", "xml:space", Agents.ATTRIBUTE);

  private static final String ALIGN = "tts:textAlign";

  private Head head = Head.NONE;
  private Styles styles = head.styles();
  private Agents agents = new Agents(head);
  private Map<String, Xml.Element> regions = Map.of();
  private Clock clock = Clock.of(Map.of(), OptionalDouble.empty());

  @Override
  public void aside(Aside aside) {
    if (aside.kind() == Aside.Kind.HEADER) {
      head = Head.of(aside.text());
      styles = head.styles();
      agents = new Agents(head);
      regions = head.regions();
      clock = Clock.of(head.attributes(), OptionalDouble.empty());
    }
  }

  @Override
  public StyledCue read(Cue cue, Losses losses) {
    Map<String, String> settings = cue.settings().flatMap(Fragment::attributes).orElse(Map.of());
    settings.forEach((name, value) -> {
      if (!UNDERSTOOD.contains(name) && !name.startsWith("tts:")) {
        losses.add("attributes of no meaning elsewhere", name + "=" + value);
      }
    });
    Map<String, String> own = styles.of(settings);
    Optional<Xml.Element> region =
        Optional.ofNullable(settings.get("region")).map(String::strip).map(regions::get);
    Map<String, String> all = new LinkedHashMap<>();
    region.map(styles::ofRegion).ifPresent(all::putAll);
    all.remove("tts:backgroundColor");
    all.putAll(own);
    UnsaidStyles.report(all, losses);
    List<Xml> pieces = Fragment.read(cue.text()).orElse(List.of(new Xml.Text(cue.text())));
    boolean isPreserved = "preserve".equals(settings.get("xml:space"));
    CueText text =
        new TtmlText(styles, agents, clock, cue.span().start(), losses)
            .read(
                Blanks.folded(pieces, isPreserved),
                all,
                Optional.ofNullable(settings.get("xml:lang")));
    return new StyledCue(
        cue.span(), text, cue.id(), cue.voice(), placement(settings, region.isPresent(), all));
  }

  /// Without a region text stands where subtitles usually do; only the column may be said.
  private Placement placement(
      Map<String, String> settings, boolean hasRegion, Map<String, String> properties) {
    Optional<Placement> named =
        Optional.ofNullable(settings.get("region")).flatMap(RegionName::placement);
    boolean isPlaced =
        properties.containsKey("tts:origin") || properties.containsKey("tts:writingMode");
    if (hasRegion || isPlaced) {
      return new Region(properties, head.attributes()).placement();
    }
    if (named.isPresent()) {
      return named.get();
    }
    return Optional.ofNullable(properties.get(ALIGN))
        .map(align -> Placement.at(Anchor.of(Region.along(align, 0), 0)))
        .orElse(Placement.USUAL);
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    List<Xml> pieces = TtmlTextWriter.write(cue.text(), cue.span().start(), agents, losses);
    Map<String, String> settings = new LinkedHashMap<>();
    if (!cue.placement().isUsual()) {
      settings.put("region", RegionName.name(cue.placement()));
    }
    if (!Blanks.folded(pieces, false).equals(pieces)) {
      settings.put("xml:space", "preserve");
    }
    return new Cue(
        cue.span(),
        Xml.markup(pieces),
        cue.id(),
        cue.voice(),
        settings.isEmpty() ? Optional.empty() : Optional.of(Escaped.attributes(settings)));
  }

  /// > comment = "
  /// > <!--" ... "-->
  /// >
  /// > ": no "--" inside
  @Override
  public Optional<Aside> comment(Comment comment, int beforeCue, Losses losses) {
    String text = comment.withoutTimes(losses);
    String safe = Escaped.allowed(text.replaceAll("-(?=-)", "- ").replaceAll("-$", "- "));
    return Optional.of(new Aside(Aside.Kind.NOTE, "<!-- " + safe + " -->", beforeCue));
  }

  /// Styles, regions and voices are said by the cues that refer to them.
  @Override
  public Optional<Aside> lost(Aside aside) {
    return Optional.of(aside)
        .filter(
            header -> header.kind() != Aside.Kind.HEADER || !Head.of(header.text()).isSaidByCues());
  }
}
