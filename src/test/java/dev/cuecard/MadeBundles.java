package dev.cuecard;

import dev.cuecard.document.About;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Message bundles for tests.
public final class MadeBundles {
  public static final Language EN = new Language("en");
  public static final Language ES = new Language("es");
  public static final Language AR = new Language("ar");

  private MadeBundles() {}

  /// The n-th cue, of the n-th two seconds.
  public static Unit cue(int number, String source) {
    long start = 2000L * (number - 1);
    return new Unit("subtitle-" + start + "-" + (start + 2000) + "-" + number, source);
  }

  public static Unit translated(Unit unit, Language language, State state, String text) {
    return unit.withTranslations(Map.of(language, new Translation(text, state)));
  }

  public static MessageBundle bundle(List<Language> priority, boolean only, Unit... units) {
    return new MessageBundle(
        Optional.empty(), Optional.empty(), EN, priority, only, Arrays.asList(units));
  }

  /// A video of the course "Knots".
  public static Recording video(String id, MessageBundle bundle) {
    return new Recording(
        new About(id, "About " + id, EN, Optional.of("Knots"), Source.of("test")),
        List.of(),
        Optional.of(bundle));
  }
}
