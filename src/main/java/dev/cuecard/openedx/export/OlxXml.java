package dev.cuecard.openedx.export;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.xml.XmlText;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Places;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.problem.Problems;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/// The XML of a file of a course: what is not well formed is said and read all the same, as the
/// mending parser understands it. Document types are not read, so that no entity is fetched or
/// expanded.
public final class OlxXml {
  /// Far more than a block has; a tree of that many elements takes some 20 MB.
  private static final int MOST_TAGS = 100_000;

  private static final int LONGEST = 8_000_000;

  private OlxXml() {}

  /// The outermost element of `file`, if it has one and can be held.
  public static Optional<Element> root(CourseFile file, Problems problems) {
    String text = file.text();
    file.decoded().problems().forEach(problems::add);
    long tags = text.chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS || text.length() > LONGEST) {
      problems.add(
          Problem.error(
              Place.START,
              String.format(
                  Locale.ROOT,
                  "expected at most %,d tags and %,d characters, got %,d and %,d",
                  MOST_TAGS,
                  LONGEST,
                  tags,
                  text.length())));
      return Optional.empty();
    }
    check(text, problems);
    Element root = parse(text).firstElementChild();
    if (root == null) {
      problems.add(Problem.expected(Place.START, "an element of XML", text.strip()));
    } else {
      reportEntities(text, root, problems);
    }
    return Optional.ofNullable(root);
  }

  /// The whole of `text` as a tree whose elements know their places.
  public static Element parse(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true));
  }

  /// Where `element` begins; the start of the text for one that was not read from a text.
  public static Place place(Element element) {
    Range range = element.sourceRange();
    return range.isTracked()
        ? new Place(range.start().lineNumber(), range.start().columnNumber())
        : Place.START;
  }

  /// Says where `text` is not well formed or ends too early.
  public static void check(String text, Problems problems) {
    try {
      XmlText.read(Encoded.of(text), new Faults(problems), OlxXml::toEnd);
    } catch (IOException e) {
      problems.add(Problem.expected(Place.START, "XML", text)); // nothing that a parser can begin
    }
  }

  /// Says so if there are entities in what stands before the outermost element.
  private static void reportEntities(String text, Element root, Problems problems) {
    int entity = text.substring(0, root.sourceRange().startPos()).indexOf("<!ENTITY");
    if (entity >= 0) {
      problems.add(
          Problem.warning(
              new Places(text).at(entity),
              "expected no entities, got some, which are neither fetched nor expanded"));
    }
  }

  private static void toEnd(XmlText xml) {
    XmlText.Event event;
    do {
      event = xml.next();
    } while (event != XmlText.Event.DONE);
  }

  /// Takes what is wrong as mended, since all of the text is read in the end.
  private record Faults(Problems problems) implements Sink {
    @Override
    public void about(Language language, Track.Origin origin) {}

    @Override
    public void aside(Aside aside) {}

    @Override
    public void cue(Cue cue) {}

    @Override
    public void problem(Problem problem) {
      boolean isError = problem.severity() == Severity.ERROR;
      problems.add(isError ? Problem.warning(problem.place(), problem.message()) : problem);
    }
  }
}
