package dev.cuecard.index.store;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the index keeps of a document, for listing it and showing its moments.
///
/// @param languages of its text, the document's own first
/// @param draft whether learners do not see it yet
/// @param extent how much there is of it: `8:51, 120 cues`, `9 sections`
/// @param length how long the recording is, in ms; 0 for what is none
/// @param link the public address to which a locator's fragment can be added, or else where it was
///   read from
public record DocumentHeader(
    String id,
    String title,
    String kind,
    String language,
    List<String> languages,
    boolean draft,
    String extent,
    long length,
    Optional<String> collection,
    String link) {
  /// The order of lists: by collection, within one by kind, then by title.
  public static final Comparator<DocumentHeader> AS_LISTED =
      Comparator.comparing((DocumentHeader document) -> document.collection().orElse(""))
          .thenComparing(DocumentHeader::kind, Comparator.reverseOrder())
          .thenComparing(DocumentHeader::title);

  public DocumentHeader {
    languages = List.copyOf(languages);
  }

  static DocumentHeader of(Document document) {
    About about = document.about();
    return new DocumentHeader(
        about.id(),
        about.title(),
        document.kind(),
        about.language().tag(),
        languages(document),
        about.draft(),
        extent(document),
        length(document),
        about.collection(),
        about
            .link()
            .orElseGet(() -> about.sources().isEmpty() ? "" : about.sources().getFirst().uri()));
  }

  private static List<String> languages(Document document) {
    return document instanceof Recording recording
        ? recording.tracks().stream().map(Track::language).distinct().toList()
        : List.of(document.about().language().tag());
  }

  private static long length(Document document) {
    return document instanceof Recording recording
        ? recording.tracks().stream().mapToLong(track -> track.span().end()).max().orElse(0)
        : 0;
  }

  private static String extent(Document document) {
    return switch (document) {
      case Recording recording ->
          recording.tracks().stream()
              .findFirst()
              .map(track ->
                  Timestamp.coarse(track.span().end()) + ", " + count(track.cues().size(), "cue"))
              .orElse("no track");
      case Page page -> count(page.sections().size(), "section");
      case Discussion talk ->
          count(talk.threads().size(), "thread")
              + ", "
              + count(talk.threads().stream().mapToInt(t -> t.posts().size()).sum(), "post");
      case BugReport bug -> count(bug.comments().size(), "comment");
      case Exercise exercise -> count(exercise.choices().size(), "choice");
    };
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
