package dev.cuecard.question;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.About;
import dev.cuecard.document.Locator;
import dev.cuecard.passage.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where the answer to a question is said or written.
///
/// @param quote the sentence or sentences, as they stand there
/// @param place from the first of them to the last
public record Evidence(About document, String quote, Locator place) {
  /// Of sentences in a row.
  static Evidence of(About document, List<Segment> sentences) {
    Locator first = sentences.getFirst().locator();
    Locator place =
        first instanceof Locator.Time(TimeSpan start)
                && sentences.getLast().locator() instanceof Locator.Time(TimeSpan end)
            ? new Locator.Time(start.union(end))
            : first;
    String quote = sentences.stream().map(Segment::text).collect(Collectors.joining(" "));
    return new Evidence(document, quote, place);
  }

  /// Whether its document has an address.
  public boolean hasAddress() {
    return document.link().isPresent();
  }

  /// The address that opens the document at the place: only the place, if it has no address.
  public String link() {
    return document.link().orElse("") + place.fragment();
  }

  /// The place for people: `Asking open questions, 1:50`.
  public String label() {
    String where =
        switch (place) {
          case Locator.Time(TimeSpan span) -> Timestamp.coarse(span.start());
          case Locator.InSection section -> section.heading();
          default -> "";
        };
    return where.isEmpty() || where.equals(document.title())
        ? document.title()
        : document.title() + ", " + where;
  }

  boolean meets(Evidence other) {
    return document.id().equals(other.document.id())
        && (quote.contains(other.quote) || other.quote.contains(quote));
  }

  /// When it is said, if it is.
  public Optional<TimeSpan> time() {
    return place instanceof Locator.Time(TimeSpan span) ? Optional.of(span) : Optional.empty();
  }
}
