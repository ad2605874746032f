package dev.cuecard.ingest;

import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts what was just read into the document that the corpus has of it. A document is what its
/// source says; but a recording keeps the tracks that came from other files, and a message bundle
/// the translations that came from elsewhere.
public final class Merge {
  /// The format of a list of translations, which knows less than the bundle itself.
  private static final String TRANSLATIONS_ONLY = "messagecollection";

  private Merge() {}

  /// `stored` with what `fresh`, read later from the same source or another of the same document,
  /// says of it.
  public static Document of(Document stored, Document fresh) {
    if (stored instanceof Recording a && fresh instanceof Recording b) {
      return recording(a, b);
    }
    if (stored.bundle().isPresent() && fresh.bundle().isPresent()) {
      // A list of translations may look like another kind of document than its bundle does.
      Document base = isTranslations(fresh) ? stored : fresh;
      return base.with(about(stored, fresh)).withBundle(BundleMerge.of(stored, fresh));
    }
    if (stored instanceof BugReport a && fresh instanceof BugReport b) {
      return bug(a, b);
    }
    return fresh.with(told(stored.about(), fresh.about()));
  }

  /// The source of `stored` that has the one track of `fresh` too, but other cues in it: two files
  /// of one recording in one language.
  public static Optional<Source> sameTrack(Document stored, Document fresh) {
    Source mine = fresh.about().sources().getFirst();
    if (!(stored instanceof Recording a && fresh instanceof Recording b)
        || mine.track().isEmpty()
        || a.ownTracks().stream().anyMatch(track -> b.ownTracks().contains(track))) {
      return Optional.empty();
    }
    List<Source> sources = a.about().sources();
    return sources.stream().anyMatch(source -> source.uri().equals(mine.uri()))
        ? Optional.empty()
        : sources.stream().filter(source -> source.track().equals(mine.track())).findFirst();
  }

  /// The revision of `one` if it is later than that of `other`, as numbers.
  static Optional<String> newerRevision(Document one, Document other) {
    Optional<String> theirs = other.about().sources().getFirst().revision();
    return one.about()
        .sources()
        .getFirst()
        .revision()
        .filter(mine -> theirs.isPresent() && isLater(mine, theirs.get()));
  }

  private static boolean isLater(String revision, String other) {
    return revision.matches("\\d{1,18}")
        && other.matches("\\d{1,18}")
        && Long.parseLong(revision) > Long.parseLong(other);
  }

  static boolean isTranslations(Document document) {
    return document.about().sources().stream()
        .allMatch(source -> source.format().equals(TRANSLATIONS_ONLY));
  }

  private static Recording recording(Recording stored, Recording fresh) {
    List<Track> tracks = tracks(withoutReplaced(stored, fresh), fresh.ownTracks());
    Optional<MessageBundle> bundle = BundleMerge.of(stored, fresh);
    About about = about(stored, fresh);
    Language language =
        bundle
            .map(MessageBundle::sourceLanguage)
            .orElseGet(() ->
                tracks.isEmpty() ? about.language() : new Language(tracks.getFirst().language()));
    return new Recording(
        about.withLanguage(language),
        tracks,
        isTranslations(fresh) ? stored.window() : fresh.window(),
        bundle);
  }

  /// The tracks of `stored` but the one that the source of `fresh` gave when it was read in another
  /// language.
  private static List<Track> withoutReplaced(Recording stored, Recording fresh) {
    Source mine = fresh.about().sources().getFirst();
    List<String> replaced =
        stored.about().sources().stream()
            .filter(source -> source.uri().equals(mine.uri()) && mine.track().isPresent())
            .flatMap(source -> source.track().stream())
            .toList();
    return stored.ownTracks().stream()
        .filter(track -> !replaced.contains(track.language()))
        .toList();
  }

  /// Head, comments and history may come from answers of their own: what the fresh one does not
  /// tell stays.
  private static BugReport bug(BugReport stored, BugReport fresh) {
    BugReport head = fresh.fields().isEmpty() ? stored : fresh;
    BugReport comments = fresh.comments().isEmpty() ? stored : fresh;
    List<Source> sources = about(stored, fresh).sources();
    return new BugReport(
        head.about().withSources(sources),
        head.number(),
        head.fields(),
        head.reporter(),
        head.assignee(),
        comments.outline(),
        comments.comments(),
        fresh.history().isEmpty() ? stored.history() : fresh.history());
  }

  /// One track a language; the one with most cues, which is likely the original, first, then by
  /// language.
  private static List<Track> tracks(List<Track> stored, List<Track> fresh) {
    Map<String, Track> byLanguage = new LinkedHashMap<>();
    stored.forEach(track -> byLanguage.put(track.language(), track));
    fresh.forEach(track -> byLanguage.put(track.language(), track));
    List<Track> tracks = new ArrayList<>(byLanguage.values());
    tracks.sort(Comparator.comparing(Track::language));
    tracks.stream()
        .max(
            Comparator.<Track>comparingInt(track -> track.cues().size())
                .thenComparing(Track::language, Comparator.reverseOrder()))
        .ifPresent(longest -> {
          tracks.remove(longest);
          tracks.addFirst(longest);
        });
    return tracks;
  }

  /// What the catalogue says: the bundle's or page's own words before those of a list of
  /// translations, and all the sources.
  private static About about(Document stored, Document fresh) {
    About base = isTranslations(fresh) ? stored.about() : fresh.about();
    Map<String, Source> sources = new LinkedHashMap<>();
    base.sources().forEach(source -> sources.put(source.uri(), source));
    stored.about().sources().forEach(source -> sources.putIfAbsent(source.uri(), source));
    fresh.about().sources().forEach(source -> sources.put(source.uri(), source));
    List<Source> sorted = new ArrayList<>(sources.values());
    sorted.sort(
        Comparator.<Source>comparingInt(s -> s.format().equals(TRANSLATIONS_ONLY) ? 1 : 0)
            .thenComparing(Source::uri));
    return told(stored.about(), base.withId(stored.id()).withSources(sorted));
  }

  /// What the user told when a source was first read, which the source itself does not say, stays
  /// until the user tells something else: the collection, the public address.
  private static About told(About stored, About fresh) {
    About about =
        stored
            .collection()
            .filter(_ -> fresh.collection().isEmpty())
            .map(fresh::withCollection)
            .orElse(fresh);
    if (stored.link().isEmpty() || about.link().isPresent()) {
      return about;
    }
    List<Source> sources = new ArrayList<>(about.sources());
    sources.set(0, sources.getFirst().withLink(stored.link().get()));
    return about.withSources(sources);
  }
}
