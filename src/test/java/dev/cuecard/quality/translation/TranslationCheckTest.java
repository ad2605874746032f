package dev.cuecard.quality.translation;

import static dev.cuecard.MadeBundles.bundle;
import static dev.cuecard.MadeBundles.cue;
import static dev.cuecard.MadeBundles.translated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.quality.Profile;
import dev.cuecard.render.Reasons;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationCheckTest {
  private static final Glossary NO_TERMS = new Glossary();

  /// `rule: reason` of each finding in these units.
  private static List<String> findings(String tag, Glossary glossary, Unit... units) {
    var language = new Language(tag);
    MessageBundle bundle = bundle(List.of(language), true, units);
    List<String> findings = new ArrayList<>();
    new TranslationCheck(language, Profile.USUAL, glossary)
        .check(
            bundle,
            found -> findings.add(found.rule().label() + ": " + Reasons.ENGLISH.of(found.fault())));
    return findings;
  }

  private static Unit unit(int number, String tag, String source, String text) {
    return translated(cue(number, source), new Language(tag), State.TRANSLATED, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Take the rope.                 | ....                       | placeholder: there are only dots; translate the text
          es | Take the long rope.            | take the long rope.        | copied: it is the source again
          zh | Take the long rope.            | 拿长绳。 Take the long rope.   | copied: the source stands in it too
          zh | Take the long rope.            | 拿 Take the 长绳。long rope.  | copied: the source stands in it too
          es | It is 36 cm long.              | Mide 63 cm.                | numbers: expected 36, got 63
          es | Is it long?                    | Es larga.                  | question: the source ends with a question mark
          ar | Take it, and pull.             | خذ الحبل, واسحب.           | punctuation: expected ،, got ,
          zh | Take it, and pull.             | 拿绳子, 拉。               | punctuation: expected ，, got ,
          es | Take it, and pull.             | Tómala,, y tira.           | punctuation: "," stands twice
          es | It is long.                    | ¿Es larga?                 | question: it ends with a question mark, the source does not
          es | A rope (a long one).           | Una cuerda (larga.         | brackets: a bracket has no partner; in the source all have
          fr | He said, "Pull."               | Il a dit « Tire.           | quotes: a quotation mark has no partner; in the source all have
          es | Take the <i>rope</i>.          | Toma la <i>cuerda.         | tags: expected the tags </i> <i>, got <i>
          es | See https://example.org/a.     | Ver https://example.org/b. | addresses: expected https://example.org/a
          es | Take it in your hand.          | Toma la la cuerda.         | doubled: "la" stands twice
          ru | Take the rope.                 | Возьмите вepёвку.          | script: "вepёвку" mixes letters that look alike
          ar | Take the rope.                 | Hadhihi hiya al habl huna. | script: it is not written in the letters of the language
          """)
  void aFaultIsFoundWithItsReason(String tag, String source, String text, String finding) {
    assertThat(findings(tag, NO_TERMS, unit(1, tag, source, text))).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | We need 1,500 of them.         | Necesitamos 1.500.
          ar | It is 36 cm long.              | طوله ٣٦ سم.
          fr | You have 10 ropes.             | Vous avez dix cordes.
          el | Is it long?                    | Είναι μακρύ;
          ja | Is it long?                    | 長いですか。
          de | He said, "Pull."               | Er sagte: „Zieh.“
          id | The ropes are long.            | Tali tali itu panjang.
          fr | You prepare yourselves.        | Vous vous préparez.
          ru | The IT staff agree.            | IT-отдел согласен.
          zh | It costs 36 yuan, no more.     | 只要36元。
          fr | Then it is done, right?        | Alors c'est fait.
          es | OK.                            | OK.
          ja | At 9:00, and at 10:00 sharp.   | 9時と10時です。
          de | It takes 36, no more than 36.  | Es braucht 36.
          fr | I really, really like it.      | Je l'aime vraiment vraiment.
          ru | That was fun.                  | Весело было =).
          """)
  void whatIsRightInItsLanguageIsLeftAlone(String tag, String source, String text) {
    assertThat(findings(tag, NO_TERMS, unit(1, tag, source, text))).isEmpty();
  }

  @Test
  void aBracketMayBeClosedInTheNextCue() {
    assertThat(
            findings(
                "es",
                NO_TERMS,
                unit(1, "es", "a rope, a long one,", "una cuerda (una larga,"),
                unit(2, "es", "and a knife.", "claro) y un cuchillo.")))
        .isEmpty();
  }

  @Test
  void aQuestionMayEndInTheNextCue() {
    assertThat(
            findings(
                "es",
                NO_TERMS,
                unit(
                    1,
                    "es",
                    "Now what is it? How do I use it?",
                    "Vamos con esto. ¿Cómo se usa este"),
                unit(2, "es", "It is abstract.", "abstracto sistema?")))
        .isEmpty();
  }

  @Test
  void invisibleSignsOfDirectionHavePartners() {
    assertThat(findings("ar", NO_TERMS, unit(1, "ar", "Pull.", "\u202eاسحب.")))
        .containsExactly(
            "bidi: it overrides the direction of letters: take the invisible sign out");
    assertThat(findings("ar", NO_TERMS, unit(1, "ar", "Pull.", "\u2067اسحب.")))
        .containsExactly("bidi: an invisible sign of direction has no partner");
  }

  @Test
  void aTextIsTranslatedInOneWay() {
    assertThat(
            findings(
                "es",
                NO_TERMS,
                unit(1, "es", "Pull.", "Tira."),
                unit(2, "es", "Pull.", "Jala."),
                unit(3, "es", "Pull.", "Tira.")))
        .containsExactly("inconsistent: elsewhere the same is \"Tira.\"");
  }

  @Test
  void whatCannotBeReadInTimeIsFound() {
    String text = "Tome usted ahora mismo con las dos manos la cuerda más larga que encuentre.";
    assertThat(
            findings(
                "es",
                NO_TERMS,
                unit(1, "es", "Take the longest rope that there is around here.", text)))
        .containsExactly(
            "too-fast: too fast to read: 37.5 characters a second, at most 21; so is the source");
  }

  @Test
  void whatIsTooLongForItsLinesIsFoundAndWhetherTheSourceIsToo() {
    String text =
        "Tómela con las dos manos y no la suelte ni un solo momento hasta que se lo digamos todos.";
    assertThat(findings("es", NO_TERMS, unit(1, "es", "Take it, and do not let go of it.", text)))
        .contains("too-long: too long: 3 lines of 42 characters, at most 2");
    assertThat(
            findings(
                "es",
                NO_TERMS,
                unit(1, "es", "Take it. ".repeat(10).strip(), "Tómelo. ".repeat(12).strip())))
        .contains("too-long: too long: 3 lines of 42 characters, at most 2; so is the source");
  }

  @Test
  void termsAreTranslatedAsTheGlossarySaysInAnyForm() throws IOException {
    Glossary glossary =
        GlossaryReader.read(
            "narrator,narrador\r\nsound check,prueba de sonido\r\n", new Language("es"));

    assertThat(
            findings(
                "es", glossary, unit(1, "es", "Ask the narrator.", "Pregunta a la narradora.")))
        .isEmpty();
    assertThat(findings("es", glossary, unit(1, "es", "Do a sound check.", "Prueba el micrófono.")))
        .containsExactly("glossary: expected \"prueba de sonido\" for \"sound check\"");
  }

  @ParameterizedTest
  @CsvSource({
    "es, C++, Write it in C++.",
    "es, C#, \"C# runs on it, as C++ does.\"",
    "es, .NET, It runs on .NET.",
    "es, .net, It runs on .NET.",
    "es, C, Write it in C.",
    "es, release form (signed), Bring the release form (signed).",
    "es, sound  check, Do a sound check.",
    "en, 录音, 请打开录音设备。",
    "en, マイク, 次にマイクを置きます。"
  })
  void termsAreFoundByTheirWords(String tag, String term, String source) throws IOException {
    Glossary glossary = GlossaryReader.read(term + ",otra cosa\r\n", new Language(tag));

    assertThat(glossary.fault(source, "Nada.").map(Reasons.ENGLISH::of))
        .contains("expected \"otra cosa\" for \"" + term.toLowerCase(Locale.ROOT) + '"');
    assertThat(glossary.fault("A record in concrete.", "Nada.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "C++, Write it in C.",
    "C, 'Write it in C++, C# or C+.'",
    ".NET, Cast the net.",
    "NET, It runs on .NET."
  })
  void theSignsAtTheEdgesOfATermArePartOfIt(String term, String source) throws IOException {
    Glossary glossary = GlossaryReader.read(term + ",otra cosa\r\n", new Language("es"));

    assertThat(glossary.fault(source, "Nada.")).isEmpty();
  }

  @Test
  void aGlossaryMayBeTbx() throws IOException {
    Glossary glossary =
        GlossaryReader.read(
            """
            <martif type="TBX"><text><body><termEntry>
              <langSet xml:lang="en"><tig><term>narrator</term></tig></langSet>
              <langSet xml:lang="es"><tig><term>narrador</term></tig></langSet>
            </termEntry></body></text></martif>
            """,
            new Language("es"));

    assertThat(glossary.fault("Ask the narrator.", "Pregunta al testigo.").map(Reasons.ENGLISH::of))
        .contains("expected \"narrador\" for \"narrator\"");
  }
}
