package dev.cuecard.cli.study;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.document.DocumentId;
import dev.cuecard.question.QuestionSet;
import dev.cuecard.question.exchange.QuestionFormat;
import dev.cuecard.render.Style;
import dev.cuecard.render.question.QuestionsJson;
import dev.cuecard.render.question.QuestionsText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where questions are written to, and in which forms: `text`, `json` or files for other programs.
///
/// @param out the file, or the folder if there are several forms; standard output if there is none
record QuestionFiles(List<String> formats, Optional<Path> out) {
  private static final String TEXT = "text";
  private static final String JSON = "json";

  static QuestionFiles of(Arguments arguments) throws WrongUsage {
    String named = arguments.has("--json") ? JSON : arguments.text("--format").orElse(TEXT);
    List<String> formats = Stream.of(named.split(",", -1)).map(String::strip).toList();
    if (!labels().containsAll(formats)) {
      throw new WrongUsage(
          "expected some of "
              + String.join(", ", labels())
              + " with --format, got \""
              + named
              + '"');
    }
    Optional<Path> out = arguments.path("--out");
    if (out.isEmpty() && (formats.size() > 1 || !isText(formats.getFirst()))) {
      throw new WrongUsage("expected --out with " + named);
    }
    return new QuestionFiles(formats, out);
  }

  private static List<String> labels() {
    return Stream.concat(
            Stream.of(TEXT, JSON),
            Arrays.stream(QuestionFormat.values()).map(QuestionFormat::label))
        .collect(Collectors.toList());
  }

  private static boolean isText(String format) {
    return QuestionFormat.named(format).map(QuestionFormat::isText).orElse(true);
  }

  void write(QuestionSet set, Console console) {
    for (String format : formats) {
      if (out.isEmpty()) {
        Style style = console.style();
        console.out().print(new String(bytes(format, set, style), StandardCharsets.UTF_8));
      } else {
        Path file = file(out.get(), format, set);
        ResultFile.write(file, bytes(format, set, Style.PLAIN), console);
      }
      note(format, set, console);
    }
  }

  private static byte[] bytes(String format, QuestionSet set, Style style) {
    return QuestionFormat.named(format)
        .map(found -> found.write(set))
        .orElseGet(() ->
            (format.equals(JSON) ? QuestionsJson.of(set) : QuestionsText.of(set, style))
                .getBytes(StandardCharsets.UTF_8));
  }

  private Path file(Path out, String format, QuestionSet set) {
    String ending =
        QuestionFormat.named(format)
            .map(QuestionFormat::ending)
            .orElse(format.equals(JSON) ? ".json" : ".txt");
    return ResultFile.at(
        out, formats.size() > 1, DocumentId.slug(set.title()) + "." + set.language() + ending);
  }

  /// Some formats cannot ask all.
  private static void note(String format, QuestionSet set, Console console) {
    QuestionFormat.named(format)
        .map(found -> found.leftOut(set))
        .filter(left -> left > 0)
        .ifPresent(left -> console.note(format + " leaves out " + left + " of the questions"));
  }
}
