package dev.cuecard.quality;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.WebVttText;
import dev.cuecard.language.Language;
import dev.cuecard.language.LanguageGuess;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks a subtitle file as it is read. Where nobody says what language it is in, its first cues
/// are held until they tell.
public final class FileCheck implements Sink {
  private static final int CUES_TO_GUESS_BY = 100;

  private final Function<Language, Limits> limits;
  private final Consumer<Finding> findings;
  private final WebVttText text;
  private final Problems problems = new Problems();
  private final List<Cue> held = new ArrayList<>();
  private Language language;
  private @Nullable Check check;

  /// @param format of the file
  /// @param language of the cues; unknown to take what the file says, or else what its words show
  /// @param limits what is demanded in a language
  public FileCheck(
      SubtitleFormat format,
      Language language,
      Function<Language, Limits> limits,
      Consumer<Finding> findings) {
    this.text = new WebVttText(format);
    this.language = language;
    this.limits = limits;
    this.findings = findings;
  }

  @Override
  public void about(Language said, Track.Origin origin) {
    language = language.equals(Language.UNKNOWN) ? said : language;
  }

  @Override
  public void aside(Aside aside) {
    text.aside(aside);
  }

  @Override
  public void cue(Cue cue) {
    if (text.isDrawing(cue)) {
      return;
    }
    Cue shown = text.of(cue);
    if (check != null) {
      check.accept(shown);
      return;
    }
    held.add(shown);
    if (!language.equals(Language.UNKNOWN) || held.size() >= CUES_TO_GUESS_BY) {
      begin();
    }
  }

  private Check begin() {
    if (language.equals(Language.UNKNOWN)) {
      language = LanguageGuess.of(held.stream().map(Cue::words).collect(Collectors.joining(" ")));
    }
    Check begun = new Check(limits.apply(language), findings);
    check = begun;
    held.forEach(begun);
    held.clear();
    return begun;
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /// What all cues came to, when the last has been read.
  public Summary summary() {
    return (check == null ? begin() : check).summary();
  }

  /// What could not be read.
  public List<Problem> problems() {
    return problems.list();
  }

  /// What the cues were taken to be in.
  public Language language() {
    return language;
  }
}
