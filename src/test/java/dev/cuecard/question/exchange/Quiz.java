package dev.cuecard.question.exchange;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.About;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.question.Evidence;
import dev.cuecard.question.Question;
import dev.cuecard.question.Question.Origin;
import dev.cuecard.question.QuestionSet;
import dev.cuecard.question.Response;
import dev.cuecard.question.Response.Choice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A question of each kind, with signs that mean something to some format.
final class Quiz {
  private static final About VIDEO =
      new About(
          "tea",
          "Tea = {hot}",
          new Language("en"),
          Optional.empty(),
          Source.of("srt").withLink("https://tea.example.org/tea.mp4"));

  private static final Optional<Evidence> SAID =
      Optional.of(
          new Evidence(VIDEO, "It's *hot* & <b>.", new Locator.Time(new TimeSpan(61_500, 63_500))));

  private static final Response ONE =
      new Response.OneOf(
          List.of(
              new Choice("hot: 90~95 °C", true, Optional.of("Yes = right.")),
              new Choice("#1 \\ {cold}", false)));

  private static final Response SEVERAL =
      new Response.SeveralOf(
          List.of(new Choice("a", true), new Choice("b", true), new Choice("<c>", false)));

  /// All of them.
  static final QuestionSet SET =
      new QuestionSet(
          "Tea / time",
          new Language("en"),
          List.of(
              question("one-aaaa", "Is tea hot?\nChoose one.", ONE, "", List.of()),
              question("several-bbbb", "Which?", SEVERAL, "Because & so.", List.of("Think.")),
              question(
                  "typed-cccc",
                  "_____ is \"drunk\".",
                  new Response.Typed(List.of("tea", "Tea/chai")),
                  "",
                  List.of()),
              question(
                  "number-dddd",
                  "How many?",
                  new Response.Figure(new BigDecimal("3.50")),
                  "",
                  List.of())));

  /// One in Arabic.
  static final QuestionSet ARABIC =
      new QuestionSet(
          "شاي",
          new Language("ar"),
          List.of(
              new Question(
                  "شاي-aaaa",
                  new Language("ar"),
                  Origin.DEFINITION,
                  "شاي",
                  "_____ مشروب.",
                  new Response.Typed(List.of("الشاي")),
                  List.of(),
                  "",
                  SAID)));

  private Quiz() {}

  /// One that is answered by typing `answer`.
  static QuestionSet typed(String answer) {
    return new QuestionSet(
        "Typed",
        new Language("en"),
        List.of(question("typed", "What?", new Response.Typed(List.of(answer)), "", List.of())));
  }

  private static Question question(
      String id, String text, Response response, String explanation, List<String> hints) {
    return new Question(
        id,
        new Language("en"),
        Origin.EXERCISE,
        "Tea: \"hot\"",
        text,
        response,
        hints,
        explanation,
        SAID);
  }

  /// The files in a ZIP, by name.
  static Map<String, String> unzipped(byte[] bytes) {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
