package dev.cuecard.cli.study;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.guide.Material;
import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import dev.cuecard.question.Questions;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard questions DOCUMENT…`, `cuecard questions --collection TEXT`
public final class QuestionsCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "questions",
            "Ask about documents: a course's own exercises, and sentences to complete.")
        .more("Each question comes with its answer and the place where that is said.")
        .parameters(
            "DOCUMENT|FILE", "0..*", "Ids or beginnings of ids, or a file; of one or several.")
        .value("TEXT", "About the collections whose names hold this.", "--collection")
        .value("TEXT", "Only about the part of them whose place holds this.", "--place")
        .value("TAG", "The questions' language. Default: the first document's own.", "--language")
        .value(
            "FORMATS",
            "text (default), json, gift (Moodle), olx (Open edX), qti, qti3, h5p, h5p-video, anki,"
                + " tsv; with commas between.",
            "--format")
        .value(
            "FILE|DIR",
            "Where to. Default: standard output, which takes text, json, gift, tsv.",
            "--out")
        .json("questions")
        .examples(
            "cuecard questions asking-open-questions",
            "cuecard questions --collection oral --format gift --out oral.gift.txt",
            "cuecard questions consent-and-sharing --language ar --format h5p,anki --out out/");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnreadableDocument, WrongUsage {
    QuestionFiles files = QuestionFiles.of(arguments);
    StudyMaterial found = StudyMaterial.of(arguments, console);
    Material material = found.material();
    List<Question> questions =
        Questions.of(material.documents(), found.others(), material.language());
    if (questions.isEmpty()) {
      console.note(
          "no questions in "
              + material.language()
              + (found.languages().isEmpty() ? "" : "; there is text in " + found.languages()));
      return found.hasErrors() ? ExitCode.UNREADABLE : ExitCode.NOTHING;
    }
    files.write(new QuestionSet(material.title(), material.language(), questions), console);
    tellUnanswered(questions, console);
    return found.hasErrors() ? ExitCode.UNREADABLE : ExitCode.FINE;
  }

  private static void tellUnanswered(List<Question> questions, Console console) {
    List<String> ids =
        questions.stream()
            .filter(question -> question.evidence().isEmpty())
            .map(Question::id)
            .toList();
    if (!ids.isEmpty()) {
      console.note("not found where these are answered: " + String.join(", ", ids));
    }
  }
}
