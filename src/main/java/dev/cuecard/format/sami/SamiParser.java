package dev.cuecard.format.sami;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.OpenEnds;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads one language of a file:
///
/// ```
/// file      = head *sync
/// sync      = "<SYNC Start=" ms [" End=" ms] ">" *paragraph
/// paragraph = "<P" [" Class=" name] [" ID=Source"] ">" text
/// ```
///
/// What a SYNC says of a class is shown until the next that says something of it, blanks being
/// silence. A paragraph with `ID=Source` names who speaks from then on.
final class SamiParser {
  private final Sink sink;
  private final OpenEnds cues;
  private final Language asked;
  private final SamiText text = new SamiText();
  private final List<String> said = new ArrayList<>();
  private final Map<String, Integer> others = new TreeMap<>();
  private @Nullable SamiClasses classes;
  private @Nullable String chosen;
  private String paragraph = "";
  private boolean isSource;
  private boolean hasParagraph;
  private boolean isOurs;
  private Optional<String> voice = Optional.empty();
  private TimeSpan span = new TimeSpan(0, 0);
  private boolean hasEnd;
  private boolean hasBegun;
  private boolean hasCues;

  /// @param asked the language to read, if the file has it; else that of the first text is
  SamiParser(Language asked, Sink sink) {
    this.asked = asked;
    this.sink = sink;
    this.cues = new OpenEnds(sink);
  }

  /// Reads a piece of the file, which begins with its head or with a SYNC.
  void read(String piece, ProblemLog log, boolean isLast) {
    if (classes == null) {
      classes = SamiClasses.of(piece);
      chosen = classes.in(asked).orElse(null);
    }
    int from = 0;
    for (SamiTag tag : SamiTag.all(piece)) {
      text.add(piece, from, tag.start());
      from = tag.end();
      tag(tag, piece, log);
    }
    text.add(piece, from, piece.length());
    if (isLast) {
      end(piece, log);
    }
  }

  private void tag(SamiTag tag, String piece, ProblemLog log) {
    switch (tag.name()) {
      case "sync" -> {
        endSync();
        if (!tag.isEnd()) {
          begin(tag, log);
        }
      }
      case "p" -> {
        endParagraph();
        hasParagraph = true;
        paragraph = SamiClasses.key(tag.value(SamiTag.CLASS).orElse(""));
        isSource = tag.value(SamiTag.ID).filter("source"::equalsIgnoreCase).isPresent();
      }
      default -> text.tag(tag, piece);
    }
  }

  private void begin(SamiTag tag, ProblemLog log) {
    Optional<Long> start = tag.milliseconds(SamiTag.START);
    hasBegun = start.isPresent();
    if (start.isEmpty()) {
      log.dropped(tag.start(), "a time in milliseconds such as <SYNC Start=1000>");
      return;
    }
    Optional<Long> end = tag.milliseconds(SamiTag.END);
    hasEnd = end.isPresent();
    if (start.get() < span.start()) {
      log.mended(tag.start(), "begins before the one above it does");
    }
    span = MendedSpan.of(start.get(), end.orElse(Math.max(0, start.get())), tag.start(), log);
    paragraph = "";
    isSource = false;
  }

  private void endParagraph() {
    String words = text.take();
    if (!hasBegun) {
      return;
    }
    if (chosen == null && !words.isEmpty()) {
      chosen = paragraph;
    }
    if (!paragraph.equals(chosen)) {
      others.merge(paragraph, words.isEmpty() || isSource ? 0 : 1, Integer::sum);
    } else if (isSource) {
      voice = Optional.of(words).filter(name -> !name.isEmpty());
    } else {
      isOurs = true;
      said.add(words);
    }
  }

  private void endSync() {
    endParagraph();
    said.removeIf(String::isEmpty);
    if (said.isEmpty() && (isOurs || (hasBegun && !hasParagraph))) {
      cues.next(span.start());
    } else if (!said.isEmpty()) {
      if (!hasCues) {
        sink.about(language(), Track.Origin.HUMAN);
      }
      hasCues = true;
      String words = String.join("\n", said);
      Cue cue = new Cue(span, words, Optional.empty(), voice, Optional.empty());
      if (hasEnd) {
        cues.closed(cue);
      } else {
        cues.open(cue);
      }
    }
    isOurs = false;
    hasParagraph = false;
    said.clear();
  }

  private Language language() {
    return classes == null || chosen == null ? Language.UNKNOWN : classes.language(chosen);
  }

  private void end(String piece, ProblemLog log) {
    endSync();
    cues.end();
    if (!hasCues) {
      NoCues.report(piece, "<SYNC Start=1000><P>words", log);
    }
    others.forEach((name, count) -> {
      if (count > 0) {
        sink.problem(Problem.warning(Place.START, left(name, count)));
      }
    });
  }

  private String left(String name, int count) {
    String language = classes == null ? "" : classes.language(name).toString();
    return "one language is read, "
        + language()
        + "; not "
        + (name.isEmpty() ? "what has no class" : name + " (" + language + ")")
        + ", "
        + count
        + (count == 1 ? " text" : " texts");
  }
}
