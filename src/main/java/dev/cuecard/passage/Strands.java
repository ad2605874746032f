package dev.cuecard.passage;

import dev.cuecard.cue.Track;
import dev.cuecard.document.Block;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Page;
import dev.cuecard.document.Post;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Signature;
import dev.cuecard.document.TalkThread;
import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The strands of a document: everything in it that can be found.
public final class Strands {
  private Strands() {}

  /// All strands of `document` that hold text, in its order.
  public static List<Strand> of(Document document) {
    Language language = document.about().language();
    Stream<Strand> strands =
        switch (document) {
          case Recording recording -> recording.tracks().stream().map(Strands::of);
          case Page page -> page.sections().stream().map(s -> section(s, language));
          case Discussion talk -> posts(talk, language).stream();
          case BugReport bug -> bug.comments().stream().map(c -> comment(c, language));
          case Exercise exercise -> Stream.of(exercise(exercise, language));
        };
    return strands.filter(strand -> !strand.segments().isEmpty()).toList();
  }

  /// The texts of all segments in all strands of `document`, in its order. Those of cues are made
  /// as they are asked for.
  public static Stream<String> texts(Document document) {
    return document instanceof Recording recording
        ? recording.tracks().stream().flatMap(Strands::segments).map(Segment::text)
        : of(document).stream().flatMap(strand -> strand.segments().stream()).map(Segment::text);
  }

  /// What is said in a track.
  public static Strand of(Track track) {
    return new Strand(
        new Language(track.language()), track.origin(), Optional.empty(), segments(track).toList());
  }

  private static Stream<Segment> segments(Track track) {
    return track.cues().stream()
        .filter(cue -> !cue.isPlaceholder())
        .map(cue -> new Segment(new Locator.Time(cue.span()), cue.words(), cue.voice()))
        .filter(segment -> !segment.text().isEmpty());
  }

  private static Strand section(Section section, Language language) {
    return text(
        new Locator.InSection(section.anchor()),
        Optional.empty(),
        Stream.concat(Stream.of(section.heading()), section.blocks().stream().map(Block::text)),
        language);
  }

  private static List<Strand> posts(Discussion talk, Language language) {
    List<Strand> strands = new ArrayList<>();
    int number = 0;
    for (TalkThread thread : talk.threads()) {
      String heading = thread.heading();
      for (Post post : thread.posts()) {
        strands.add(
            text(
                new Locator.InPost(thread.anchor(), ++number),
                post.signature(),
                Stream.concat(Stream.of(heading), post.paragraphs().stream()),
                language));
        heading = ""; // found once, at the thread's first post
      }
    }
    return strands;
  }

  private static Strand comment(BugReport.Comment comment, Language language) {
    return text(
        new Locator.InComment(comment.number()),
        comment.signature(),
        comment.paragraphs().stream(),
        language);
  }

  private static Strand exercise(Exercise exercise, Language language) {
    return text(
        new Locator.Whole(),
        Optional.empty(),
        Stream.of(
                exercise.question(),
                exercise.choices().stream().map(Exercise.Choice::text).toList(),
                exercise.hints(),
                exercise.solution())
            .flatMap(List::stream),
        language);
  }

  private static Strand text(
      Locator locator, Optional<Signature> by, Stream<String> paragraphs, Language language) {
    Optional<String> author = by.map(Signature::user);
    return new Strand(
        language,
        Track.Origin.HUMAN,
        by.map(Signature::time),
        paragraphs
            .flatMap(paragraph -> Sentence.split(paragraph, language).stream())
            .map(sentence -> new Segment(locator, sentence.replace('\n', ' '), author))
            .toList());
  }
}
