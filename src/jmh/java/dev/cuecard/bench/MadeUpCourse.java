package dev.cuecard.bench;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.document.About;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// A course of [MadeUpText], the same in every run: message bundles of 120 cues, wanted in five
/// languages, of which one unit in four has no translation and one in ten a stale one.
public final class MadeUpCourse {
  private static final int UNITS = 120;
  private static final List<Language> LANGUAGES =
      List.of(
          new Language("ar"),
          new Language("es"),
          new Language("fr"),
          new Language("ru"),
          new Language("zh"));

  private final Random random = new Random(25);
  private final MadeUpText text = new MadeUpText(random);

  /// Writes a corpus of `bundles` bundles into `folder`: arguments `folder bundles`.
  static void main(String[] args) throws CorpusLocked {
    MadeUpCourse course = new MadeUpCourse();
    int bundles = Integer.parseInt(args[1]);
    try (CorpusWriter corpus =
        new Corpus(Path.of(args[0])).writer("bench", Duration.ZERO, _ -> {})) {
      for (int number = 0; number < bundles; number++) {
        corpus.store(course.video(number));
      }
    }
  }

  private Recording video(int number) {
    String title = text.title();
    List<Unit> units = new ArrayList<>();
    units.add(unit("display_name", title));
    long time = random.nextInt(5000);
    for (int i = 1; i < UNITS; i++) {
      long end = time + 2000 + random.nextInt(4001);
      units.add(unit("subtitle-" + time + "-" + end + "-" + i, text.cue().replace('\n', ' ')));
      time = end;
    }
    return new Recording(
        new About(
            String.format(Locale.ROOT, "video-%06d", number),
            title,
            new Language("en"),
            Optional.of("A made-up course"),
            Source.of("made-up")),
        List.of(),
        Optional.of(
            new MessageBundle(
                Optional.empty(), Optional.empty(), new Language("en"), LANGUAGES, true, units)));
  }

  private Unit unit(String key, String source) {
    Map<Language, Translation> translations = new TreeMap<>((a, b) -> a.tag().compareTo(b.tag()));
    for (Language language : LANGUAGES) {
      int dice = random.nextInt(20);
      if (dice >= 5) {
        State state = dice < 7 ? State.FUZZY : dice < 14 ? State.TRANSLATED : State.PROOFREAD;
        translations.put(language, new Translation(text.cue().replace('\n', ' '), state));
      }
    }
    return new Unit(key, source).withTranslations(translations);
  }
}
