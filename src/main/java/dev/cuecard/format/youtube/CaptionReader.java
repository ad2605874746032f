package dev.cuecard.format.youtube;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.xml.Escaped;
import dev.cuecard.format.xml.Spelling;
import dev.cuecard.format.xml.Xml;
import dev.cuecard.format.xml.XmlRoot;
import dev.cuecard.format.xml.XmlText;
import dev.cuecard.format.xml.XmlTree;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Entities;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.OpenEnds;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads YouTube's captions event by event.
final class CaptionReader {
  /// Attributes that say when, not how.
  private static final Set<String> TIMES = Set.of("t", "d", "a", "start", "dur");

  private final XmlText xml;
  private final String start;
  private final double unit;
  private final Sink sink;
  private final OpenEnds cues;
  private boolean isAutomatic;

  private CaptionReader(XmlText xml, String start, double unit) {
    this.xml = xml;
    this.start = start;
    this.unit = unit;
    this.sink = xml.sink();
    this.cues = new OpenEnds(sink);
  }

  /// @param root the name of the outermost element
  /// @param start the name of the attribute that says when a cue starts
  /// @param unit of times, in milliseconds
  static void read(Encoded file, String root, String start, double unit, Sink sink)
      throws IOException {
    Optional<String> tag = XmlRoot.of(file.head());
    if (tag.filter(text -> text.startsWith(root)).isEmpty()) {
      NoCues.report(file.head(), "<" + root + ">", new ProblemLog(file.head(), 1, sink::problem));
      return;
    }
    XmlText.read(file, sink, xml -> new CaptionReader(xml, start, unit).events());
  }

  private void events() {
    for (var event = xml.next(); event != XmlText.Event.DONE; event = xml.next()) {
      if (event == XmlText.Event.START) {
        switch (xml.name()) {
          case "head" -> aside(Aside.Kind.STYLE);
          case "w" -> aside(Aside.Kind.REGION);
          case "p", "text" -> cue();
          default -> {}
        }
      } else if (event == XmlText.Event.TEXT && !xml.text().isBlank()) {
        problem(
            xml.place(),
            Severity.ERROR,
            "expected a caption, got " + Problem.quote(xml.text().strip()));
      }
    }
    cues.end();
  }

  private void aside(Aside.Kind kind) {
    Xml.Element element = XmlTree.read(xml, Spelling.AS_WRITTEN);
    sink.aside(new Aside(kind, Xml.markup(List.of(element)), 0));
  }

  /// An event that appends a line end to its window (`a="1"`) is no cue.
  private void cue() {
    Place place = xml.place();
    Xml.Element event = XmlTree.read(xml, Spelling.AS_WRITTEN);
    Map<String, String> attributes = event.attributes();
    if ("1".equals(attributes.get("a")) && event.words().isBlank()) {
      return;
    }
    double begin = time(attributes.getOrDefault(start, ""));
    if (Double.isNaN(begin)) {
      String expected = "expected a time, got " + start + "=";
      problem(place, Severity.ERROR, expected + Problem.quote(attributes.getOrDefault(start, "")));
      return;
    }
    automatic(event);
    double length = time(attributes.getOrDefault("d", attributes.getOrDefault("dur", "")));
    cue(event, Math.round(begin), length, place);
  }

  private void cue(Xml.Element event, long begin, double length, Place place) {
    boolean isOpen = Double.isNaN(length);
    var span =
        MendedSpan.of(
            begin,
            isOpen ? begin : begin + Math.round(length),
            message -> problem(place, Severity.WARNING, message));
    boolean isTagged = unit != 1;
    Map<String, String> settings = new LinkedHashMap<>(event.attributes());
    settings.keySet().removeAll(TIMES);
    var cue =
        new Cue(
            span,
            isTagged ? Entities.decode(event.words()) : Xml.markup(event.children()),
            Optional.empty(),
            Optional.empty(),
            settings.isEmpty() ? Optional.empty() : Optional.of(Escaped.attributes(settings)));
    if (isOpen) {
      cues.open(cue);
    } else {
      cues.closed(cue);
    }
  }

  /// Only what was recognised has a confidence (`ac`).
  private void automatic(Xml.Element event) {
    if (!isAutomatic
        && event.all("s").stream().anyMatch(part -> part.attribute("ac").isPresent())) {
      isAutomatic = true;
      sink.about(Language.UNKNOWN, Track.Origin.AUTOMATIC);
    }
  }

  /// Milliseconds; NaN if `text` is no number.
  private double time(String text) {
    return text.strip().matches("-?\\d{1,12}(\\.\\d{1,30})?")
        ? Double.parseDouble(text.strip()) * unit
        : Double.NaN;
  }

  private void problem(Place place, Severity severity, String message) {
    sink.problem(new Problem(place, severity, message));
  }
}
