package dev.cuecard.question;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Recordings and exercises of a course, as short as they can be.
public final class Lecture {
  private Lecture() {}

  /// A recording that says `sentences`, one every five seconds.
  public static Document saying(String language, String... sentences) {
    List<Cue> cues = new ArrayList<>();
    for (String sentence : sentences) {
      cues.add(new Cue(5000L * cues.size(), 5000L * cues.size() + 5000, sentence));
    }
    return new Recording(
        about("tea", "Tea & time", language),
        List.of(new Track(language, Track.Origin.HUMAN, cues)),
        Optional.empty());
  }

  /// An exercise of the same course.
  public static Exercise exercise(
      Exercise.Type type,
      String question,
      List<Exercise.Choice> choices,
      List<String> answers,
      String solution) {
    return new Exercise(
        about("exercise", "An exercise", "en"),
        type,
        List.of(question),
        choices,
        answers,
        List.of("Think."),
        List.of(solution),
        Optional.empty());
  }

  public static Exercise.Choice choice(String text, boolean isRight) {
    return new Exercise.Choice(text, Optional.of(isRight), Optional.empty());
  }

  private static About about(String id, String title, String language) {
    return new About(
        id,
        title,
        new Language(language),
        Optional.of("Tea"),
        Source.of("srt").withLink("https://tea.example.org/" + id + "?a=1&b=2"));
  }
}
