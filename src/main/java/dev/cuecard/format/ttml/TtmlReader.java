package dev.cuecard.format.ttml;

import dev.cuecard.cue.Track;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.xml.Xml;
import dev.cuecard.format.xml.XmlRoot;
import dev.cuecard.format.xml.XmlText;
import dev.cuecard.format.xml.XmlTree;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.OpenEnds;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/// Reads TTML element by element: the head whole, then one cue at a time.
final class TtmlReader {
  private static final String PICTURE = "smpte:backgroundImage";

  private final XmlText xml;
  private final Hints hints;
  private final Sink sink;
  private final Names names = new Names();
  private final Deque<Container> open = new ArrayDeque<>();
  private final OpenEnds cues;
  private Map<String, String> document = Map.of();
  private Optional<Xml.Element> head = Optional.empty();
  private Language language = Language.UNKNOWN;
  private Optional<Paragraphs> paragraphs = Optional.empty();

  private TtmlReader(XmlText xml, Hints hints) {
    this.xml = xml;
    this.hints = hints;
    this.sink = xml.sink();
    this.cues = new OpenEnds(sink);
  }

  static void read(Encoded file, Hints hints, Sink sink) throws IOException {
    if (XmlRoot.of(file.head()).isEmpty()) {
      NoCues.report(file.head(), "<tt>", new ProblemLog(file.head(), 1, sink::problem));
      return;
    }
    XmlText.read(file, sink, xml -> new TtmlReader(xml, hints).document());
  }

  /// > tt = head? body?
  private void document() {
    XmlText.Event first = xml.next();
    if (first != XmlText.Event.START || !xml.localName().equals("tt")) {
      if (first != XmlText.Event.DONE) {
        problem(Severity.ERROR, "expected <tt>, got " + Problem.quote("<" + xml.name() + ">"));
      }
      return;
    }
    Map<String, String> attributes = xml.attributes();
    names.enter(attributes);
    document = names.attributes(attributes);
    language(document);
    open.push(Container.document());
    for (var event = xml.next(); event != XmlText.Event.DONE; event = xml.next()) {
      switch (event) {
        case START -> start();
        case END -> end();
        case TEXT -> text();
        case DONE -> {}
      }
    }
    paragraphs();
    cues.end();
  }

  /// A file that says its language only further in is in the first one that it says.
  private void language(Map<String, String> attributes) {
    Language said = Language.said(attributes.getOrDefault("xml:lang", ""));
    if (language.equals(Language.UNKNOWN) && !said.equals(language)) {
      language = said;
      sink.about(said, Track.Origin.HUMAN);
    }
  }

  private void start() {
    switch (names.element(xml.name())) {
      case "head" -> head = Optional.of(XmlTree.read(xml, names));
      case "body", "div" -> container();
      case "p" -> cue();
      case "metadata", "ttm:title", "ttm:desc", "ttm:copyright", "ttm:agent" -> metadata();
      case String other -> other(other);
    }
  }

  private void container() {
    Map<String, String> raw = xml.attributes();
    names.enter(raw);
    Map<String, String> attributes = names.attributes(raw);
    picture(attributes);
    language(attributes);
    Container outer = open.element();
    Timing timing = Timing.of(attributes, paragraphs().clock(), message -> xml.mended(message));
    double base = paragraphs().isAbsolute() ? 0 : outer.base();
    Map<String, String> inherited =
        open.size() > 60
            ? outer.inherited()
            : paragraphs().inherited(outer.inherited(), attributes);
    open.push(outer.inner(timing, base, inherited));
  }

  private void cue() {
    Place place = xml.place();
    Xml.Element p = XmlTree.read(xml, names);
    language(p.attributes());
    picture(p.attributes());
    paragraphs().read(p, open.element(), language, place);
  }

  private void metadata() {
    Xml.Element metadata = XmlTree.read(xml, names);
    paragraphs().agents().add(metadata.all(Agents.ATTRIBUTE));
    if (open.size() > 1) {
      problem(Severity.NOTE, "metadata of a body or div is not read: " + metadata.name());
    }
  }

  private void other(String name) {
    String what = name.equals("set") || name.equals("animate") ? "animation" : name;
    problem(
        name.equals("image") ? Severity.ERROR : Severity.WARNING,
        what + " outside of a paragraph is not read");
    xml.skip();
  }

  private void picture(Map<String, String> attributes) {
    if (attributes.containsKey(PICTURE)) {
      problem(Severity.ERROR, "a picture is not read: " + attributes.get(PICTURE));
    }
  }

  private void end() {
    names.leave();
    Container ended = open.pop();
    if (open.isEmpty()) {
      open.push(Container.document());
    } else {
      open.element().childEnded(ended.end());
    }
  }

  private void text() {
    if (!xml.text().isBlank()) {
      problem(Severity.ERROR, "expected a paragraph, got " + Problem.quote(xml.text().strip()));
    }
  }

  /// Reads cues from here on; what the document says before them is complete by now.
  private Paragraphs paragraphs() {
    if (paragraphs.isEmpty()) {
      Head whole = Head.of(names.declarations(), document, head);
      if (!whole.isOrdinary()) {
        sink.aside(whole.aside(0));
      }
      paragraphs =
          Optional.of(
              new Paragraphs(
                  whole,
                  Clock.of(document, hints.frameRate()),
                  document.keySet().stream().anyMatch(Head::isOfLyrics),
                  cues,
                  sink));
    }
    return paragraphs.get();
  }

  private void problem(Severity severity, String message) {
    xml.problem(xml.place(), severity, message);
  }
}
