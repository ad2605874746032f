package dev.cuecard.format.ttml;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.cue.Track;
import dev.cuecard.format.xml.Escaped;
import dev.cuecard.format.xml.Fragment;
import dev.cuecard.format.xml.Xml;
import dev.cuecard.language.Language;
import dev.cuecard.markup.Placement;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes IMSC 1.1 text profile (W3C Recommendation of 2018), a line a cue.
///
/// The head names the regions and voices that the cues use, so cues are held until the file ends,
/// or until they are many: then the head names those met so far and the nine usual regions, and the
/// cues flow.
final class TtmlWriter implements WritableFormat.Writer {
  private static final String PROFILE = "http://www.w3.org/ns/ttml/profile/imsc1.1/text";

  /// Characters of cues that are held.
  private static final int MOST_HELD = 1 << 22;

  /// > NCName, the letters beyond ASCII taken as one
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z_\\x{C0}-\\x{D7FF}][\\w.\\-\\x{B7}-\\x{D7FF}]*+");

  private static final Pattern AGENT = Pattern.compile("ttm:agent=\"([^\"]*)\"");
  private static final String REGION = "region";

  private final Output out;
  private Language language;
  private Optional<Head> head = Optional.empty();
  private Agents agents = new Agents(Head.NONE);
  private final StringBuilder held = new StringBuilder();
  private final Map<String, Placement> regions = new TreeMap<>();
  private final Map<String, Xml.Element> voices = new TreeMap<>();
  private boolean isBegun;

  TtmlWriter(Output out, Language language) {
    this.out = out;
    this.language = language;
  }

  /// The attributes of the outermost element.
  static Map<String, String> attributes(String language) {
    Map<String, String> attributes = new LinkedHashMap<>(new Names().declarations());
    attributes.put("ttp:contentProfiles", PROFILE);
    attributes.put("ttp:timeBase", "media");
    attributes.put("xml:lang", language);
    return attributes;
  }

  @Override
  public void about(Language said, Track.Origin origin) {
    language = language.equals(Language.UNKNOWN) ? said : language;
  }

  @Override
  public boolean aside(Aside aside) {
    Head given = aside.kind() == Aside.Kind.HEADER ? Head.of(aside.text()) : Head.NONE;
    if (aside.kind() == Aside.Kind.NOTE && aside.text().matches("(?s)<!--(?:(?!--).)*+-->")) {
      line("      " + aside.text());
    } else if (!given.equals(Head.NONE) && !isBegun && held.isEmpty() && head.isEmpty()) {
      head = Optional.of(given);
      agents = new Agents(given);
      begin();
    } else {
      return false;
    }
    return true;
  }

  @Override
  public void cue(Cue cue) {
    var p = new StringBuilder("      <p");
    cue.id()
        .filter(id -> NAME.matcher(id).matches())
        .ifPresentOrElse(id -> attribute(p, "xml:id", id), () -> out.losses().id(cue));
    attribute(p, "begin", Timestamp.full(cue.span().start()));
    attribute(p, "end", Timestamp.full(cue.span().end()));
    settings(cue).forEach((name, value) -> attribute(p, name, value));
    p.append('>');
    String text = text(cue);
    String used = p + text;
    newVoices(used).forEach(voice -> p.append(Xml.markup(List.of(voice))));
    line(p.append(text).append("</p>").toString());
  }

  private static void attribute(StringBuilder out, String name, String value) {
    out.append(' ').append(name).append("=\"").append(Escaped.attribute(value)).append('"');
  }

  /// The attributes of a cue's `p` beside its times.
  private Map<String, String> settings(Cue cue) {
    Map<String, String> settings = new LinkedHashMap<>();
    cue.settings()
        .flatMap(Fragment::attributes)
        .filter(given -> !given.containsKey("begin") && !given.containsKey("end"))
        .filter(given -> !given.containsKey("dur") && !given.containsKey("xml:id"))
        .ifPresentOrElse(settings::putAll, () -> out.losses().settings(cue));
    if (head.isEmpty()) {
      settings.put(REGION, region(settings.getOrDefault(REGION, RegionName.USUAL)));
    }
    cue.voice()
        .filter(voice -> !voice.isBlank() && !settings.containsKey(Agents.ATTRIBUTE))
        .ifPresent(voice -> settings.put(Agents.ATTRIBUTE, agents.id(voice)));
    return settings;
  }

  /// The name of the region at hand, or of the next usual one if the head has been written without
  /// it.
  private String region(String name) {
    Optional<Placement> placement = RegionName.placement(name);
    if (regions.containsKey(name) || placement.isEmpty()) {
      return name;
    }
    if (isBegun) {
      out.losses().add("regions of cues far from the beginning", name);
      return RegionName.name(Placement.at(placement.get().anchor()));
    }
    regions.put(name, placement.get());
    return name;
  }

  /// A text that is no markup is written as the words that it is.
  private String text(Cue cue) {
    if (Fragment.read(cue.text()).isPresent()) {
      return Escaped.allowed(cue.text());
    }
    out.losses().add("text that is not well formed, taken as words", cue.text());
    return Escaped.text(cue.text());
  }

  /// The definitions that a cue needs in itself, since the head has been written without them.
  private List<Xml.Element> newVoices(String markup) {
    List<Xml.Element> wanted = new java.util.ArrayList<>();
    for (Matcher agent = AGENT.matcher(markup); agent.find(); ) {
      String id = agent.group(1);
      Agents.decoded(id)
          .filter(name -> !agents.isDefined(id))
          .map(Agents::definition)
          .ifPresent(definition -> {
            agents.add(List.of(definition));
            wanted.add(definition);
            voices.put(id, definition);
          });
    }
    return !isBegun || wanted.isEmpty()
        ? List.of()
        : List.of(new Xml.Element("metadata", Map.of(), List.copyOf(wanted)));
  }

  private void line(String line) {
    if (isBegun) {
      out.line(line);
      return;
    }
    held.append(line).append('\n');
    if (held.length() > MOST_HELD) {
      for (Placement.Anchor anchor : Placement.Anchor.values()) {
        Placement placement = Placement.at(anchor);
        regions.put(RegionName.name(placement), placement);
      }
      begin();
    }
  }

  private void begin() {
    isBegun = true;
    out.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    head.ifPresentOrElse(given -> out.line(given.text()), this::head);
    out.line("  <body>").line("    <div>").append(held);
    held.setLength(0);
  }

  private void head() {
    String tag = language.equals(Language.UNKNOWN) ? "" : language.tag();
    out.append("<tt ").append(Escaped.attributes(attributes(tag))).line(">");
    out.line("  <head>");
    if (!voices.isEmpty()) {
      out.line("    <metadata>");
      voices.values().forEach(voice -> out.append("      ").line(Xml.markup(List.of(voice))));
      out.line("    </metadata>");
    }
    out.line("    <layout>");
    regions
        .values()
        .forEach(placement ->
            out.append("      ").line(Xml.markup(List.of(RegionName.definition(placement)))));
    out.line("    </layout>").line("  </head>");
  }

  @Override
  public void end() {
    if (!isBegun) {
      begin();
    }
    out.line("    </div>").line("  </body>").line("</tt>");
  }
}
