package dev.cuecard.guide;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.chapter.Chapters;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Block;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Strands;
import dev.cuecard.summary.KeySentences;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/// Lessons in chapters and sections, each with the sentences that say the most of it.
final class Outline {
  /// A chapter's summary has one sentence for so many, and no more than so many sentences.
  private static final int SENTENCES_TOLD_BY_ONE = 8;

  private static final int MOST = 4;

  /// Of a course of more parts than this, pages are told as a whole.
  private static final int MANY_PARTS = 12;

  private final Language language;
  private final boolean isLong;
  private final Set<String> told = new HashSet<>();

  private Outline(Language language, boolean isLong) {
    this.language = language;
    this.isLong = isLong;
  }

  /// The lessons as parts of a guide. What is said twice is told once.
  static List<Part> of(Language language, List<Lesson> lessons) {
    return lessons.stream().map(new Outline(language, lessons.size() > MANY_PARTS)::part).toList();
  }

  private Part part(Lesson lesson) {
    return switch (lesson.document()) {
      case Recording recording -> recording(lesson, recording);
      case Page page ->
          new Part(
              lesson.about(),
              OptionalLong.empty(),
              isLong
                  ? List.of(topic(lesson))
                  : page.sections().stream().flatMap(section -> topic(lesson, section)).toList());
      default -> throw new IllegalStateException("no lesson: " + lesson.document().id());
    };
  }

  private Part recording(Lesson lesson, Recording recording) {
    Optional<Track> track = recording.track(language.tag());
    List<Topic> topics =
        track.stream()
            .flatMap(t -> Chapters.of(Strands.of(t), OptionalInt.empty()).stream())
            .map(chapter -> topic(lesson, chapter))
            .toList();
    return new Part(
        lesson.about(), recording.tracks().stream().mapToLong(t -> t.span().end()).max(), topics);
  }

  private Topic topic(Lesson lesson, Chapter chapter) {
    return new Topic(
        chapter.title(),
        new Citation(lesson.about(), new Locator.Time(chapter.span())),
        summary(lesson, chapter.sentences()));
  }

  private Topic topic(Lesson page) {
    String title = page.about().title();
    List<Segment> sentences =
        page.sentences().stream().filter(sentence -> !sentence.text().equals(title)).toList();
    return new Topic(
        title, new Citation(page.about(), new Locator.Whole()), summary(page, sentences));
  }

  private Stream<Topic> topic(Lesson lesson, Section section) {
    Locator place = new Locator.InSection(section.anchor());
    List<Segment> sentences =
        lesson.sentences().stream()
            .filter(sentence -> sentence.locator().equals(place))
            .filter(sentence -> !sentence.text().equals(section.heading()))
            .toList();
    return section.blocks().stream().map(Block::text).allMatch(String::isBlank)
        ? Stream.empty()
        : Stream.of(
            new Topic(
                section.heading(),
                new Citation(lesson.about(), place),
                summary(lesson, sentences)));
  }

  private List<Cited> summary(Lesson lesson, List<Segment> sentences) {
    int count = Math.clamp(Math.ceilDiv(sentences.size(), SENTENCES_TOLD_BY_ONE), 1, MOST);
    return KeySentences.of(language, sentences, count).stream()
        .filter(sentence -> told.add(sentence.text()))
        .map(lesson::cited)
        .toList();
  }
}
