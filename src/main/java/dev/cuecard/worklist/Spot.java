package dev.cuecard.worklist;

import dev.cuecard.alignment.SharedUnits;
import dev.cuecard.coverage.DocumentCoverage;
import dev.cuecard.coverage.Extent;
import dev.cuecard.coverage.LanguageCoverage;
import dev.cuecard.coverage.Measure;
import dev.cuecard.coverage.SpeechTime;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A unit that has no translation, or a stale one, where it stands.
///
/// @param about the catalogue's words on the document
/// @param unit without its translations
/// @param number its place in the bundle, counted from 0
/// @param extent how much there is to translate
/// @param outdated the translation of what the source was before, if it has one
/// @param before what is said before it
/// @param after what is said after it
/// @param run where the stretch of units that lack a translation begins that it is in, counted in
///   units
/// @param done the part of the document that is translated, in tenths of a percent
public record Spot(
    About about,
    Unit unit,
    int number,
    Extent extent,
    Optional<String> outdated,
    Optional<String> before,
    Optional<String> after,
    int run,
    int done) {
  /// A longer stretch is taken in parts, which begin with a sentence if one does in time.
  private static final int LONG_RUN = 8;

  private static final int LONGEST_RUN = 12;

  /// Those of a document in `language`, in its order; none if it is not wanted in it.
  ///
  /// @param always also where `language` is not on the document's list
  public static List<Spot> of(Document document, Language language, boolean always) {
    Optional<MessageBundle> bundle = SharedUnits.of(document).filter(found -> !found.isWithdrawn());
    Optional<LanguageCoverage> coverage =
        DocumentCoverage.of(document).map(found -> found.inOrNothing(language));
    return bundle.isPresent() && coverage.isPresent()
        ? of(document.about(), bundle.get(), coverage.get(), always)
        : List.of();
  }

  private static List<Spot> of(
      About about, MessageBundle bundle, LanguageCoverage coverage, boolean always) {
    if (!(always || coverage.standing().isWanted())
        || bundle.sourceLanguage().equals(coverage.language())) {
      return List.of();
    }
    List<Unit> units = bundle.units();
    int[] said =
        IntStream.range(0, units.size()).filter(n -> !units.get(n).isPlaceholder()).toArray();
    SpeechTime times = SpeechTime.in(bundle);
    int done = coverage.tally().permille(Measure.UNITS);
    List<Spot> spots = new ArrayList<>();
    int run = 0;
    for (int i = 0; i < said.length; i++) {
      Unit unit = units.get(said[i]);
      Translation translation = unit.translations().get(coverage.language());
      if (isDone(translation)) {
        run = i + 1;
        continue;
      }
      int length = i - run;
      if (length >= LONGEST_RUN
          || (length >= LONG_RUN && Sentence.endsAtEndOf(units.get(said[i - 1]).source()))) {
        run = i;
      }
      spots.add(
          new Spot(
              about,
              new Unit(unit.key(), unit.source()),
              said[i],
              Extent.of(unit, times),
              Optional.ofNullable(translation)
                  .filter(old -> old.state() == State.FUZZY)
                  .map(Translation::text),
              i == 0 ? Optional.empty() : Optional.of(units.get(said[i - 1]).source()),
              i + 1 == said.length
                  ? Optional.empty()
                  : Optional.of(units.get(said[i + 1]).source()),
              run,
              done));
    }
    return spots;
  }

  private static boolean isDone(@Nullable Translation translation) {
    return translation != null && translation.state().compareTo(State.TRANSLATED) >= 0;
  }

  /// The address that plays it, if it is spoken and its recording has one.
  public Optional<String> timeLink() {
    Optional<String> recording =
        about.sources().stream()
            .filter(source -> !TranslateLink.isPage(source))
            .flatMap(source -> source.link().stream())
            .findFirst();
    return unit.span()
        .flatMap(span -> recording.map(link -> link + new Locator.Time(span).fragment()));
  }

  /// How long it is heard or read, in milliseconds.
  public long speech() {
    return extent.speech() > 0 ? extent.speech() : SpeechTime.of(extent.words());
  }
}
