package dev.cuecard.render;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Block;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Page;
import dev.cuecard.document.Post;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Signature;
import dev.cuecard.document.TalkThread;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A document for people.
public final class DocumentText {
  private static final int CUES_AROUND = 4;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private DocumentText(Style style) {
    this.style = style;
  }

  public static String of(Document document, Style style) {
    DocumentText text = new DocumentText(style);
    text.head(document, "");
    switch (document) {
      case Recording recording -> text.recording(recording);
      case Page page -> page.sections().forEach(text::section);
      case Discussion talk -> talk.threads().forEach(text::thread);
      case BugReport bug -> text.bug(bug);
      case Exercise exercise -> text.exercise(exercise);
    }
    return text.out.toString();
  }

  /// A recording with the cues of `track`.
  public static String of(Recording recording, Track track, Style style) {
    DocumentText text = new DocumentText(style);
    text.head(recording, " · " + track.language());
    text.language = track.language();
    text.cues(track.cues(), -1);
    return text.out.toString();
  }

  /// The cues of `track` around a time in ms, that at the time marked.
  public static String around(Recording recording, Track track, long time, Style style) {
    DocumentText text = new DocumentText(style);
    text.head(recording, " · " + track.language());
    text.language = track.language();
    int at = track.indexAt(time);
    int from = Math.max(0, at - CUES_AROUND);
    text.cues(
        track.cues().subList(from, Math.min(track.cues().size(), at + CUES_AROUND + 1)), at - from);
    return text.out.toString();
  }

  private String language = "und";

  private void head(Document document, String more) {
    out.append(style.title(Printable.of(document.about().title()))).append('\n');
    About about = document.about();
    String kind = about.draft() ? "draft of " + withArticle(document.kind()) : document.kind();
    String where =
        Stream.concat(about.collection().stream(), about.place().stream())
            .map(name -> " · " + Printable.of(name))
            .collect(Collectors.joining());
    out.append(style.faint(kind + where + " · " + document.id() + more)).append("\n\n");
  }

  private static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  /// Its first track; without one, where it can be watched.
  private void recording(Recording recording) {
    List<Track> tracks = recording.tracks();
    if (tracks.isEmpty()) {
      recording.about().link().ifPresent(l -> out.append(Printable.of(l)).append('\n'));
      out.append("It has no transcript.\n");
    } else {
      cues(tracks.getFirst().cues(), -1);
    }
  }

  /// A line a cue; those without words, which clear the picture, have none.
  private void cues(List<Cue> cues, int marked) {
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      String words = Printable.isolated(Printable.of(cue.words()), language);
      if (cue.words().isBlank()) {
        continue;
      }
      out.append(i == marked ? "> " : "  ");
      out.append(
          style.time(String.format(Locale.ROOT, "%12s", Timestamp.exact(cue.span().start()))));
      out.append("  ");
      cue.voice().ifPresent(voice -> out.append(Printable.of(voice)).append(": "));
      out.append(i == marked ? style.title(words) : words).append('\n');
    }
  }

  private void section(Section section) {
    if (!section.path().isEmpty()) {
      heading("#".repeat(section.path().size()) + " " + section.heading());
    }
    for (Block block : section.blocks()) {
      String mark =
          switch (block.kind()) {
            case PARAGRAPH -> "";
            case BULLET -> "  • ";
            case NUMBERED -> "  – ";
          };
      out.append(mark).append(lines(block.text()));
      signature(block.signature());
      out.append('\n');
    }
    out.append('\n');
  }

  /// A text that has lines, as the code of a program has.
  private static String lines(String text) {
    return text.lines().map(Printable::of).collect(Collectors.joining("\n"));
  }

  private void heading(String text) {
    out.append(style.title(Printable.of(text))).append("\n\n");
  }

  private void signature(Optional<Signature> signature) {
    signature.ifPresent(signed ->
        out.append(style.faint("  — " + Printable.of(signed.user()) + ", " + time(signed))));
  }

  private static String time(Signature signature) {
    return TIME.format(signature.time().atOffset(ZoneOffset.UTC));
  }

  private void thread(TalkThread thread) {
    if (!thread.heading().isEmpty()) {
      heading("# " + thread.heading());
    }
    for (Post post : thread.posts()) {
      String indent = "    ".repeat(Math.min(post.depth(), 12));
      for (String paragraph : post.paragraphs()) {
        out.append(indent).append(Printable.of(paragraph)).append('\n');
      }
      out.append(indent);
      signature(post.signature());
      out.append("\n\n");
    }
  }

  private void bug(BugReport bug) {
    bug.fields().forEach((name, value) -> out.append(line(name, value)));
    bug.reporter().ifPresent(name -> out.append(line("reporter", name)));
    bug.assignee().ifPresent(name -> out.append(line("assignee", name)));
    out.append('\n');
    for (BugReport.Comment comment : bug.comments()) {
      bug.history().stream()
          .filter(change -> change.beforeComment() == comment.number())
          .forEach(this::change);
      heading(comment.number() == 0 ? "# Description" : "# Comment " + comment.number());
      comment.paragraphs().forEach(text -> out.append(Printable.of(text)).append('\n'));
      signature(comment.signature());
      out.append('\n');
    }
    int after = bug.comments().isEmpty() ? 0 : bug.comments().getLast().number() + 1;
    bug.history().stream().filter(c -> c.beforeComment() >= after).forEach(this::change);
  }

  private static String line(String name, String value) {
    return String.format(Locale.ROOT, "%-11s %s%n", name, Printable.of(value));
  }

  private void change(BugReport.Change change) {
    out.append(
            style.faint(Printable.of(change.field() + ": " + change.from() + " → " + change.to())))
        .append('\n');
  }

  private void exercise(Exercise exercise) {
    exercise.question().forEach(text -> out.append(Printable.of(text)).append('\n'));
    for (Exercise.Choice choice : exercise.choices()) {
      String mark = choice.correct().map(correct -> correct ? "[x] " : "[ ] ").orElse("[?] ");
      out.append("  ").append(mark).append(Printable.of(choice.text())).append('\n');
      choice
          .feedback()
          .ifPresent(
              told -> out.append("      ").append(style.faint(Printable.of(told))).append('\n'));
    }
    exercise.answers().forEach(text -> out.append("  = ").append(Printable.of(text)).append('\n'));
    exercise.hints().forEach(text -> out.append("Hint: ").append(Printable.of(text)).append('\n'));
    exercise.solution().forEach(text -> out.append(Printable.of(text)).append('\n'));
  }
}
