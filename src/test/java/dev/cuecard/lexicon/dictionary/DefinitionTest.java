package dev.cuecard.lexicon.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefinitionTest {
  @Test
  void sensesAndSynonymsAreTranslations() {
    assertThat(
            Definition.translations(
                "lamp",
                """
                lamp /læmp/ <n>
                1. lámpara, farol (de calle)
                2. bombilla; foco
                """))
        .containsExactly("lámpara", "farol", "bombilla", "foco");
  }

  @Test
  void examplesAndRemarksAreNot() {
    assertThat(
            Definition.translations(
                "lamp",
                """
                lamp
                   lámpara [elec.]
                   "light the lamp" - enciende la lámpara
                   Synonym: {light}
                   see: lantern
                """))
        .containsExactly("lámpara");
  }

  @Test
  void explanationsAreTooLong() {
    assertThat(
            Definition.translations(
                "keeper", "keeper\nguardián\npersona que vive en un faro y cuida de él"))
        .containsExactly("guardián");
  }

  @Test
  void otherScriptsHaveOtherCommas() {
    assertThat(Definition.translations("lamp", "lamp\nمصباح، قنديل"))
        .containsExactly("مصباح", "قنديل");
    assertThat(Definition.translations("lamp", "lamp\n灯；灯泡")).containsExactly("灯", "灯泡");
  }

  @Test
  void thereMayBeNone() {
    assertThat(Definition.translations("x", "")).isEmpty();
    assertThat(Definition.translations("x", "x /ɛks/")).isEmpty();
    assertThat(Definition.translations("x", "((((\n1.\n,,,")).isEmpty();
  }
}
