package dev.cuecard.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreflightTest {
  private static final String GOOD =
      """
      {"@metadata": {"sourceLanguage": "en", "priorityLanguages": ["ar", "zh-hans"]},
       "display_name": "The bowline",
       "subtitle-0-2000-1": "Take the rope,",
       "subtitle-2000-4000-2": "...."}
      """;

  private static List<String> problems(String page) {
    return Preflight.of(page).stream().map(Problem::toString).toList();
  }

  @Test
  void aGoodPageHasNoProblems() {
    assertThat(problems(GOOD)).isEmpty();
    assertThat(Preflight.passes(Preflight.of(GOOD))).isTrue();
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThat(
            problems(
                """
                {"@metadata": {"sourceLanguage": "en", "priorityLanguages": ["zh_CN", "en"]},
                 "display_name": " ",
                 "problem.choiceresponse.checkboxgroup.choice[12]": "A choice",
                 "subtitle-0-2000-1": "One",
                 "subtitle-1500-2500-2": "Two",
                 "subtitle-1500-2500-3": "Three",
                 "subtitle-9000-8000-4": "Four",
                 "subtitle-0-2000-1": "Again",
                 "no blanks": "x"}
                """))
        .containsExactly(
            "1:2: priorityLanguages: expected zh-hans, as MediaWiki spells it, got \"zh_CN\"",
            "1:2: priorityLanguages: en is the source language",
            "2:2: \"display_name\": expected a text that is not blank; .... stands for an empty cue",
            "3:2: \"problem.choiceresponse.checkboxgroup.cho…\": expected no brackets: the plugin"
                + " leaves them in from the tenth sibling on, and the page is refused",
            "5:2: subtitle-1500-2500-2: begins 0.5 s before subtitle-0-2000-1 ends",
            "6:2: subtitle-1500-2500-3: expected one cue at a time, got the time of"
                + " subtitle-1500-2500-2",
            "7:2: expected subtitle-<start ms>-<end ms>-<number>, the end after the start, got"
                + " \"subtitle-9000-8000-4\"",
            "8:2: expected a key that has not been used, got \"subtitle-0-2000-1\"",
            "9:2: \"no blanks\": expected only letters a to z, digits, - _ and .");
  }

  @Test
  void keysHaveAtMostAHundredBytes() {
    assertThat(KeyRules.fault("a".repeat(100))).isEmpty();
    assertThat(KeyRules.fault("a".repeat(101))).contains("expected at most 100 bytes, got 101");
  }

  @Test
  void metadataHasItsFieldsAndNoOthers() {
    assertThat(problems("{\"@metadata\": {\"labels\": \"x\", \"allowOnlyPriorityLanguages\": 1}}"))
        .containsExactly(
            "1:2: expected a field of @metadata, got \"labels\"",
            "1:2: expected sourceLanguage, got none",
            "1:2: expected true or false for allowOnlyPriorityLanguages, got 1");
    assertThat(
            problems("{\"@metadata\": {\"sourceLanguage\": 1, \"description\": 2, \"label\": 3}}"))
        .startsWith(
            "1:2: expected a text for label, got \"3\"",
            "1:2: expected a text for description, got \"2\"",
            "1:2: expected a text for sourceLanguage, got \"1\"");
    assertThat(
            problems(
                "{\"@metadata\": {\"sourceLanguage\": \"en\", \"priorityLanguages\": [],"
                    + " \"allowOnlyPriorityLanguages\": true}}"))
        .containsExactly("1:2: no language is allowed: the bundle is withdrawn by that");
  }

  @Test
  void nothingStandsBehindThePage() {
    assertThat(problems(GOOD + "{}"))
        .containsExactly("5:1: expected the end of the page, got more");
    assertThat(problems(GOOD + "}"))
        .singleElement()
        .asString()
        .startsWith("5:1: expected JSON, got something else: ");
    assertThat(Preflight.passes(Preflight.of(GOOD + GOOD))).isFalse();
  }

  @Test
  void everyPrefixHasAProblem() {
    String page = GOOD.strip();
    for (int end = 0; end < page.length(); end++) {
      assertThat(Preflight.passes(Preflight.of(page.substring(0, end)))).isFalse();
    }
  }
}
