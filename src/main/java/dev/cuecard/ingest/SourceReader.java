package dev.cuecard.ingest;

import dev.cuecard.bugzilla.BugzillaReaders;
import dev.cuecard.bundle.BundleReaders;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Sha256;
import dev.cuecard.document.Source;
import dev.cuecard.encoding.Decoded;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.language.LanguageGuess;
import dev.cuecard.openedx.OpenedxReaders;
import dev.cuecard.page.PageReaders;
import dev.cuecard.passage.Strands;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.wiki.WikiReaders;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises what a file is, by its content, and reads it.
///
/// @param charset decodes every file with this instead of the one it is found to have
/// @param language of subtitle files, instead of the one that their names say
/// @param link the public address of what is read
/// @param collection of documents whose source does not name one
public record SourceReader(
    Optional<Charset> charset,
    Optional<Language> language,
    Optional<String> link,
    Optional<String> collection) {
  private static final List<DocumentReader> READERS =
      Stream.of(BundleReaders.all(), WikiReaders.all(), BugzillaReaders.all(), OpenedxReaders.all())
          .flatMap(List::stream)
          .toList();

  private static final int SEGMENTS_TO_GUESS_BY = 80;

  /// Takes files as they are.
  public static SourceReader asFound() {
    return new SourceReader(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Reads a file for the corpus, which knows it again by its hash.
  ///
  /// @param uri how the corpus names it, see [SourceFile#uri]
  public Reading read(byte[] bytes, String uri) {
    return look(bytes, uri).map(document -> hashed(document, bytes));
  }

  private static Document hashed(Document document, byte[] bytes) {
    Source source = document.about().sources().getFirst();
    Source hashed = source.readFrom(source.uri(), Sha256.hex(bytes), source.charset());
    return document.with(document.about().withSources(List.of(hashed)));
  }

  /// Reads a file to look at what it holds.
  Reading look(byte[] bytes, String uri) {
    Encoded file = Encoded.of(bytes, charset);
    if (SubtitleFormat.isBinary(file)) {
      return subtitles(file, SubtitleFormat.of(file).orElseThrow(), uri);
    }
    boolean isPage = PageReaders.isNamedPage(uri);
    Optional<SubtitleFormat> known = isPage ? Optional.empty() : SubtitleFormat.atFirstSight(file);
    if (known.isPresent()) {
      return subtitles(file, known.get(), uri);
    }
    Decoded decoded = Decoded.of(file);
    Optional<DocumentReader> reader =
        READERS.stream().filter(candidate -> candidate.recognises(decoded.text())).findFirst();
    Optional<SubtitleFormat> format =
        isPage || reader.isPresent() ? Optional.empty() : SubtitleFormat.of(file);
    if (format.isPresent()) {
      return subtitles(file, format.get(), uri);
    }
    return reader
        .map(found -> text(found, decoded, name(file), uri))
        .or(() -> page(decoded, name(file), uri))
        .orElseGet(() ->
            new Reading(
                Optional.of(Unrecognised.kind(decoded.text())),
                Optional.empty(),
                Optional.of(name(file)),
                Optional.empty(),
                List.of(),
                decoded.problems()));
  }

  /// A text as a page, if it is one and has words.
  private Optional<Reading> page(Decoded decoded, String charsetName, String uri) {
    return PageReaders.of(decoded.text(), uri)
        .map(reader -> text(reader, decoded, charsetName, uri))
        .filter(page -> page.document().map(Strands::of).stream().anyMatch(all -> !all.isEmpty()));
  }

  private Reading text(DocumentReader reader, Decoded decoded, String charsetName, String uri) {
    List<Parsed<Document>> parsed = reader.readAll(decoded.text(), uri);
    List<Problem> problems = new ArrayList<>(decoded.problems());
    parsed.forEach(each -> problems.addAll(each.problems()));
    return reading(
        reader.format(),
        Optional.of(charsetName),
        parsed.stream().map(Parsed::value).toList(),
        problems,
        uri);
  }

  private Reading subtitles(Encoded file, SubtitleFormat format, String uri) {
    SubtitleName name = SubtitleName.of(uri);
    Parsed<Subtitles> parsed = format.readAll(file, Hints.of(language.orElse(name.language())));
    return reading(
        format.extension(),
        SubtitleFormat.isBinary(file) ? Optional.empty() : Optional.of(name(file)),
        List.of(name.recording(parsed.value().readable(), Source.of(format.extension()))),
        parsed.problems(),
        uri);
  }

  private Reading reading(
      String format,
      Optional<String> charsetName,
      List<Document> documents,
      List<Problem> problems,
      String uri) {
    var reading =
        new Reading(
            Optional.empty(),
            Optional.of(format),
            charsetName,
            Optional.of(documents.getFirst()),
            documents.subList(1, documents.size()),
            problems);
    return reading.map(document -> found(document, charsetName, uri));
  }

  /// `document` with where it was found, and what the user says of it.
  private Document found(Document document, Optional<String> charsetName, String uri) {
    Source source = document.about().sources().getFirst().readFrom(uri, "", charsetName);
    Document told = told(document);
    Source tracked = track(told).map(source::withTrack).orElse(source);
    Source linked = link.map(tracked::withLink).orElse(tracked);
    return told.with(told.about().withSources(List.of(linked)));
  }

  private static Optional<String> track(Document document) {
    return document instanceof Recording recording && recording.ownTracks().size() == 1
        ? Optional.of(recording.ownTracks().getFirst().language())
        : Optional.empty();
  }

  /// `document` with what the user says of it and it does not say itself.
  Document told(Document document) {
    return withCollection(withLanguage(document));
  }

  /// A document that does not say what language it is in, with the one the user says or the one its
  /// words show.
  private Document withLanguage(Document document) {
    if (!document.about().language().equals(Language.UNKNOWN)) {
      return document;
    }
    Language known =
        language.orElseGet(() ->
            LanguageGuess.of(
                Strands.texts(document)
                    .limit(SEGMENTS_TO_GUESS_BY)
                    .collect(Collectors.joining(" "))));
    Document named = document.with(document.about().withLanguage(known));
    return named instanceof Recording recording ? spoken(recording, known) : named;
  }

  private Document withCollection(Document document) {
    return collection.isPresent() && document.about().collection().isEmpty()
        ? document.with(document.about().withCollection(collection.get()))
        : document;
  }

  private static Recording spoken(Recording recording, Language language) {
    return new Recording(
        recording.about(),
        recording.ownTracks().stream()
            .map(track -> new Track(language.tag(), track.origin(), track.cues()))
            .toList(),
        recording.window(),
        recording.bundle().map(bundle -> bundle.withSourceLanguage(language)));
  }

  private static String name(Encoded file) {
    return file.charset().name().toLowerCase(Locale.ROOT);
  }
}
