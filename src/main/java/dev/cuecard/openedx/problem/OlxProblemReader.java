package dev.cuecard.openedx.problem;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentId;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.openedx.export.OlxXml;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads a file of a course's `problem` folder by itself: one `<problem>` element, of whose
/// questions each is an exercise.
public final class OlxProblemReader implements DocumentReader {
  private static final int HEAD = 2000;

  /// > document = 0*1(XML declaration) *comment "<problem" …
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "\\s*+(?:<\\?[^>]*+>\\s*+)?(?:<!--(?:(?!-->).)*+-->\\s*+)*+<problem[\\s/>]",
          Pattern.DOTALL);

  @Override
  public String format() {
    return "olx-problem";
  }

  @Override
  public boolean recognises(String text) {
    return SIGNATURE.matcher(text).region(0, Math.min(HEAD, text.length())).lookingAt();
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    return readAll(text, name).getFirst();
  }

  @Override
  public List<Parsed<Document>> readAll(String text, String name) {
    Element root = OlxXml.parse(text).selectFirst("problem");
    Element element = root == null ? new Element("problem") : root;
    var problem = new OlxProblem(element, about(element, name));
    var problems = new Problems();
    OlxXml.check(text, problems);
    return problem.read(problems);
  }

  private About about(Element problem, String name) {
    String given = problem.attr("display_name").strip();
    String title = given.isEmpty() ? fileName(name) : given;
    return new About(
        DocumentId.of(title, name), title, Language.UNKNOWN, Optional.empty(), Source.of(format()));
  }

  private static String fileName(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return file.endsWith(".xml") ? file.substring(0, file.length() - 4) : file;
  }
}
