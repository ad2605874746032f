package dev.cuecard.question;

import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import dev.cuecard.passage.Strand;
import dev.cuecard.passage.Strands;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a recording says or a page has written: that which learners are asked about. What others
/// write of it on talk pages and in reports is not.
record SourceText(About about, List<Segment> sentences) {
  SourceText {
    sentences = List.copyOf(sentences);
  }

  /// The texts among `documents` in one language, recordings first.
  static List<SourceText> of(List<? extends Document> documents, Language language) {
    Stream<SourceText> spoken =
        documents.stream()
            .filter(Recording.class::isInstance)
            .map(Recording.class::cast)
            .flatMap(recording ->
                track(recording, language)
                    .map(track -> text(recording, Stream.of(Strands.of(track))))
                    .stream());
    Stream<SourceText> written =
        documents.stream()
            .filter(Page.class::isInstance)
            .filter(page -> page.about().language().equals(language))
            .map(page -> text(page, Strands.of(page).stream()));
    return Stream.concat(spoken, written).toList();
  }

  private static Optional<Track> track(Recording recording, Language language) {
    return recording.track(language.tag()).filter(t -> t.language().equals(language.tag()));
  }

  private static SourceText text(Document document, Stream<Strand> strands) {
    return new SourceText(
        document.about(), strands.map(Sentences::of).flatMap(List::stream).toList());
  }
}
