package dev.cuecard.openedx;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Parsed;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads a file of a course's `problem` folder: one `<problem>` element.
final class OlxProblemReader implements DocumentReader {
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
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    Element root = Jsoup.parse(text, "", parser).selectFirst("problem");
    return new OlxProblem(root == null ? new Element("problem") : root, name).read();
  }
}
