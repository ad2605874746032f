package dev.cuecard.bugzilla;

import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.Source;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Places;
import dev.cuecard.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/// Reads the XML that `show_bug.cgi?ctype=xml` gives (`bugzilla.dtd`). Its document type and its
/// entities but XML's own are not read.
///
/// ```
/// bugzilla  = "<bugzilla" … 'urlbase="' address '"' … ">" { bug } "</bugzilla>"
/// bug       = "<bug>" bug_id { field | long_desc | attachment } "</bug>"
/// long_desc = "<long_desc>" … [ comment_count ] who bug_when thetext "</long_desc>"
/// ```
final class BugXml {
  private static final int HEAD = 2000;

  /// > document = 0*1(XML declaration) 0*1("<!DOCTYPE" … 0*1("[" entities "]") ">") "<bugzilla" …
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "\\s*+(?:<\\?[^>]*+>\\s*+)?+(?:<!DOCTYPE[^\\[>]*+(?:\\[[^]]*+]\\s*+)?+>\\s*+)?+"
              + "<bugzilla[\\s>].*+",
          Pattern.DOTALL);

  private static final Set<String> NOT_FIELDS =
      Set.of(
          "bug_id", "reporter", "assigned_to", "cc", "long_desc", "attachment", "token", "votes");
  private static final Set<String> TIMES = Set.of("creation_ts", "delta_ts");

  /// `2026-03-02 09:41:12 +0000`
  private static final DateTimeFormatter WHEN =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm[:ss] ")
          .appendPattern("[XX][z]")
          .toFormatter(Locale.ROOT);

  private final String uri;
  private final DocumentSink sink;

  BugXml(String uri, DocumentSink sink) {
    this.uri = uri;
    this.sink = sink;
  }

  static boolean recognises(String text) {
    return SIGNATURE.matcher(text).region(0, Math.min(HEAD, text.length())).lookingAt();
  }

  void read(String text) {
    Element all =
        Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true)).selectFirst("bugzilla");
    if (all == null) {
      sink.problem("", Problem.expected(Place.START, "<bugzilla>", text));
      return;
    }
    String base = all.attr("urlbase");
    Optional<String> known = Optional.of(base).filter(address -> address.matches("https?://.+/"));
    Source source = Bugs.source("bug-xml", uri, text);
    all.select("> bug").forEach(bug -> bug(bug, source, known));
    if (!isClosed(all)) {
      Place end = new Places(text).at(text.length());
      sink.problem("", Problem.error(end, "expected </bugzilla>, got the end"));
    }
  }

  private void bug(Element bug, Source source, Optional<String> base) {
    String number = text(bug, "bug_id");
    if (!number.matches("\\d{1,18}")) {
      sink.problem("", Problem.expected(place(bug), "<bug_id>", number));
      return;
    }
    if (bug.hasAttr("error")) {
      sink.problem(number, Problem.error(place(bug), "the tracker says: " + bug.attr("error")));
      return;
    }
    var parts = new BugParts(Long.parseLong(number));
    for (Element field : bug.children()) {
      if (field.normalName().equals("long_desc")) {
        comment(parts, field);
      } else if (!NOT_FIELDS.contains(field.normalName()) && !TIMES.contains(field.normalName())) {
        parts.field(field.normalName(), field.wholeText());
      }
    }
    parts.reporter(person(bug, "reporter"));
    parts.assignee(person(bug, "assigned_to"));
    parts.handOn(source, base, sink);
  }

  private static void comment(BugParts parts, Element comment) {
    String count = text(comment, "comment_count");
    int place = count.matches("\\d{1,9}") ? Integer.parseInt(count) : comment.elementSiblingIndex();
    parts.comment(
        place, person(comment, "who"), time(text(comment, "bug_when")), text(comment, "thetext"));
  }

  private static String person(Element element, String name) {
    Element person = element.selectFirst("> " + name);
    String known = person == null ? "" : person.attr("name");
    return known.isBlank() ? text(element, name) : known;
  }

  private static String text(Element element, String name) {
    Element child = element.selectFirst("> " + name);
    return child == null ? "" : child.wholeText();
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(WHEN.parse(text.strip(), Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether it has an end tag of its own.
  private static boolean isClosed(Element element) {
    Range end = element.endSourceRange();
    return end.isTracked() && !end.isImplicit();
  }

  private static Place place(Element element) {
    Range range = element.sourceRange();
    return range.isTracked()
        ? new Place(range.start().lineNumber(), range.start().columnNumber())
        : Place.START;
  }
}
