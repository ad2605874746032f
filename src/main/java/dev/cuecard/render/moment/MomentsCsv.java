package dev.cuecard.render.moment;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.exchange.CsvLine;
import dev.cuecard.search.Moment;
import dev.cuecard.search.Reading;
import java.util.List;

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
          "score",
          "reading");

  private MomentsCsv() {}

  public static String of(List<Moment> moments) {
    StringBuilder out = new StringBuilder(CsvLine.of(COLUMNS));
    moments.forEach(moment -> out.append(CsvLine.of(row(moment))));
    return out.toString();
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
        Double.toString(MomentsJson.score(moment)),
        moment.reading().map(Reading::text).orElse(""));
  }
}
