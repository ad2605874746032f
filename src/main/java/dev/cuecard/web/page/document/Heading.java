package dev.cuecard.web.page.document;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.render.Printable;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.page.WebLink;
import dev.cuecard.wording.Direction;
import java.util.List;

/// What stands above every document.
///
/// @param isTranslated whether it has, or should have, something in other languages
public record Heading(String id, String kind, About about, boolean isTranslated) {
  public static Heading of(Document document) {
    boolean isTranslated =
        document.bundle().isPresent()
            || (document instanceof Recording recording && recording.tracks().size() > 1);
    return new Heading(document.id(), document.kind(), document.about(), isTranslated);
  }

  /// The address of what it has in other languages.
  public String translation() {
    return "/translation/" + PercentCode.encode(id);
  }

  public String title() {
    return Printable.of(about.title());
  }

  public String language() {
    return about.language().tag();
  }

  public String direction() {
    return Direction.of(language());
  }

  /// Empty if it is in none.
  public String collection() {
    return Printable.of(about.collection().orElse(""));
  }

  public String place() {
    return Printable.of(about.place().orElse(""));
  }

  /// Its address on the web, if it has one.
  public List<String> links() {
    return about.link().map(WebLink::orNone).filter(link -> !link.isEmpty()).stream().toList();
  }

  /// Where it was read from.
  public List<Origin> origins() {
    return about.sources().stream().map(Heading::origin).toList();
  }

  /// A source as it is shown.
  ///
  /// @param link its address on the web; empty if it has none
  public record Origin(String name, String format, String licence, String link) {}

  private static Origin origin(Source source) {
    return new Origin(
        Printable.of(source.uri()),
        source.format(),
        Printable.of(source.licence().orElse("")),
        WebLink.orNone(source.link().orElse(source.uri())));
  }
}
