package dev.cuecard.format.ttml;

import dev.cuecard.cue.Cue;
import dev.cuecard.format.xml.Escaped;
import dev.cuecard.format.xml.Xml;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.OpenEnds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes cues of the paragraphs of one document.
final class Paragraphs {
  /// Attributes of a paragraph that are no settings of its cue.
  private static final Set<String> ELSEWHERE =
      Set.of("begin", "end", "dur", "timeContainer", "xml:id", "id", Agents.ATTRIBUTE);

  /// Names of styles that one element may refer to, in characters.
  private static final int LONGEST_STYLE = 1000;

  /// A time that no recording reaches.
  private static final double NEVER = 1e15;

  private final Clock clock;
  private final boolean isAbsolute;
  private final boolean isOrdinary;
  private final Styles styles;
  private final Agents agents;
  private final OpenEnds cues;
  private final Sink sink;

  /// @param isAbsolute whether all times count from the beginning, and the time of a part is when
  ///   it is sung, not how long it is shown, as in Apple's lyrics
  Paragraphs(Head head, Clock clock, boolean isAbsolute, OpenEnds cues, Sink sink) {
    this.clock = clock;
    this.isAbsolute = isAbsolute;
    this.isOrdinary = head.isOrdinary();
    this.styles = head.styles();
    this.agents = new Agents(head);
    this.cues = cues;
    this.sink = sink;
  }

  Clock clock() {
    return clock;
  }

  boolean isAbsolute() {
    return isAbsolute;
  }

  Agents agents() {
    return agents;
  }

  /// What a cue has of an element's `own` attributes and those that it inherits. What the nearer
  /// element says counts more, also by a style that it refers to.
  Map<String, String> inherited(Map<String, String> outer, Map<String, String> own) {
    Map<String, String> all = new LinkedHashMap<>(outer);
    all.keySet().removeAll(styles.of(own).keySet());
    all.putAll(own);
    String style = (outer.getOrDefault("style", "") + " " + own.getOrDefault("style", "")).strip();
    if (!style.isEmpty() && style.length() <= LONGEST_STYLE) {
      all.put("style", style);
    }
    all.keySet().removeIf(name -> ELSEWHERE.contains(name) && !name.equals(Agents.ATTRIBUTE));
    return all;
  }

  /// Reads one paragraph.
  void read(Xml.Element p, Container in, Language language, Place place) {
    agents.add(p.all(Agents.ATTRIBUTE));
    Timing timing = Timing.of(p.attributes(), clock, message -> warn(place, message));
    if (Timing.isBeginUnknown(p.attributes(), clock)) {
      problem(place, Severity.ERROR, "never shown, for nobody knows when it begins: " + quote(p));
      return;
    }
    double base = base(timing, in, place);
    double begin = timing.begin(base);
    if (!(begin < NEVER)) {
      problem(place, Severity.ERROR, "never shown, for what it follows does not end: " + quote(p));
      return;
    }
    List<Paragraph.Part> parts =
        new Paragraph(clock, isAbsolute, message -> warn(place, message))
            .parts(p, begin, timing.end(base), isAbsolute ? NEVER : in.limit());
    in.childEnded(parts.isEmpty() ? begin : parts.getLast().end());
    boolean isNever = parts.isEmpty() && !p.words().isBlank();
    if (isNever || (begin >= in.limit() && !isAbsolute)) {
      problem(place, Severity.ERROR, "never shown, for it or what it is in has ended: " + quote(p));
      return;
    }
    Map<String, String> attributes = inherited(in.inherited(), p.attributes());
    Optional<String> id = p.attribute("xml:id").or(() -> p.attribute("id")).map(String::strip);
    for (Paragraph.Part part : parts) {
      boolean isSaid = timing.isPresent() || in.limit() < NEVER || !p.words().isBlank();
      if (isSaid) {
        cue(part, id, attributes, language, place);
      }
      id = Optional.empty();
    }
  }

  /// Where the times of a paragraph count from. Files in which a cue would begin only after what it
  /// is in has ended, but would not if all times counted from the beginning, mean that.
  private double base(Timing timing, Container in, Place place) {
    double base = isAbsolute ? 0 : in.base();
    boolean isMeantAbsolute =
        in.base() == in.begin()
            && timing.begin(base) >= in.limit()
            && timing.begin() >= in.begin()
            && timing.begin() < in.limit();
    if (isMeantAbsolute) {
      warn(place, "begins after what it is in has ended, taken as counted from the beginning");
    }
    return isMeantAbsolute ? 0 : base;
  }

  private void cue(
      Paragraph.Part part,
      Optional<String> id,
      Map<String, String> attributes,
      Language language,
      Place place) {
    boolean isPreserved = "preserve".equals(attributes.get("xml:space"));
    List<Xml> folded = Blanks.folded(part.content(), isPreserved);
    boolean isOpen = !(part.end() < NEVER);
    long start = Math.round(part.begin());
    var span =
        MendedSpan.of(
            start, isOpen ? start : Math.round(part.end()), message -> warn(place, message));
    Optional<String> agent =
        Optional.ofNullable(attributes.get(Agents.ATTRIBUTE)).map(String::strip);
    Optional<String> voice = agent.flatMap(agents::name);
    Map<String, String> settings = new LinkedHashMap<>(attributes);
    if (voice.isPresent()) {
      settings.remove(Agents.ATTRIBUTE);
    }
    if (Language.of(attributes.getOrDefault("xml:lang", "")).equals(language)) {
      settings.remove("xml:lang");
    }
    if (folded.equals(Blanks.folded(part.content(), false))) {
      settings.remove("xml:space");
    }
    if (isOrdinary) {
      settings.remove("region", RegionName.USUAL);
    }
    var cue =
        new Cue(
            span,
            Xml.markup(folded),
            id.filter(name -> !name.isEmpty()),
            voice,
            settings.isEmpty() ? Optional.empty() : Optional.of(Escaped.attributes(settings)));
    if (isOpen) {
      warn(place, "cue has no end, taken as where the next begins");
      cues.open(cue);
    } else {
      cues.closed(cue);
    }
  }

  private static String quote(Xml.Element p) {
    return Problem.quote(p.words().strip());
  }

  private void warn(Place place, String message) {
    problem(place, Severity.WARNING, message);
  }

  private void problem(Place place, Severity severity, String message) {
    sink.problem(new Problem(place, severity, message));
  }
}
