package dev.cuecard.render;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.search.Moment;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/// Moments for spreadsheets: a header, then a line a moment, as RFC 4180 quotes them.
/// `docs/schema/moment-row.schema.json` describes the columns.
public final class MomentsCsv {
  private static final List<String> COLUMNS =
      List.of(
          "document",
          "title",
          "kind",
          "collection",
          "language",
          "start",
          "end",
          "place",
          "speakers",
          "text",
          "link",
          "score");

  private MomentsCsv() {}

  public static String of(List<Moment> moments) {
    StringBuilder out = new StringBuilder(line(COLUMNS));
    moments.forEach(moment -> out.append(line(row(moment))));
    return out.toString();
  }

  private static String line(List<String> cells) {
    return CSVFormat.RFC4180.format(cells.stream().map(MomentsCsv::harmless).toArray()) + "\r\n";
  }

  private static List<String> row(Moment moment) {
    boolean spoken = moment.locator() instanceof Locator.Time;
    TimeSpan span =
        moment.locator() instanceof Locator.Time(TimeSpan time) ? time : new TimeSpan(0, 0);
    return List.of(
        moment.document().id(),
        moment.document().title(),
        moment.document().kind(),
        moment.document().collection().orElse(""),
        moment.language(),
        spoken ? Long.toString(span.start()) : "",
        spoken ? Long.toString(span.end()) : "",
        MomentPlace.of(moment.locator()),
        String.join("; ", moment.speakers()),
        moment.text(),
        moment.link(),
        Double.toString(MomentsJson.score(moment)));
  }

  /// A cell that begins like a formula would be computed where the file is opened: an apostrophe
  /// before it makes it text (OWASP, CSV Injection).
  private static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
