package dev.cuecard.lexicon.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.About;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Source;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Direction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ParallelTextTest {
  private static Page page(Unit... units) {
    var english = new Language("en");
    return new Page(
        new About("p", "P", english, Optional.empty(), Source.of("test")),
        List.of(),
        Optional.of(
            new MessageBundle(
                Optional.empty(), Optional.empty(), english, List.of(), false, List.of(units))));
  }

  private static Unit unit(String source, String language, String translation) {
    var translations =
        new TreeMap<Language, Translation>(java.util.Comparator.comparing(Language::tag));
    translations.put(
        new Language(language), new Translation(translation, Translation.State.TRANSLATED));
    return new Unit("content", source, translations);
  }

  private static Map<Direction, List<TextPair>> of(Page page) {
    var text = new ParallelText();
    text.add(page);
    return text.pairs();
  }

  @Test
  void unitsAreTakenSentenceBySentenceWithoutTheirMarkup() {
    assertThat(
            of(
                page(
                    unit(
                        "<p>Light the lamp. <b>Ring</b> the bell.</p>",
                        "pt-br",
                        "<p>Acenda a lâmpada. Toque o <b>sino</b>.</p>"))))
        .containsExactly(
            Map.entry(
                Direction.of("en", "pt"),
                List.of(
                    new TextPair("Light the lamp.", "Acenda a lâmpada."),
                    new TextPair("Ring the bell.", "Toque o sino."))));
  }

  @Test
  void aPairOfLanguagesIsKeptInOneDirection() {
    assertThat(of(page(unit("Bell", "ar", "جرس"))))
        .containsExactly(Map.entry(Direction.of("ar", "en"), List.of(new TextPair("جرس", "Bell"))));
  }

  @Test
  void regionsOfOneLanguageTeachNothing() {
    assertThat(of(page(unit("Colour", "en-us", "Color")))).isEmpty();
  }
}
