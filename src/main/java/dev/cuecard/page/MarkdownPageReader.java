package dev.cuecard.page;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.wiki.HtmlSections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Reads Markdown (CommonMark 0.31, with GitHub's tables), and the title and language of a front
/// matter.
final class MarkdownPageReader implements DocumentReader {
  /// Deeper quotes and lists are read as the text of the one around them.
  private static final int DEEPEST = 100;

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), YamlFrontMatterExtension.create());
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private final UnaryOperator<String> plain;

  /// @param plain makes Markdown of a text that has more in it
  MarkdownPageReader(UnaryOperator<String> plain) {
    this.plain = plain;
  }

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public boolean recognises(String text) {
    return false;
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    Node markdown = parser().parse(plain.apply(text));
    var frontMatter = new YamlFrontMatterVisitor();
    markdown.accept(frontMatter);
    Element body = Jsoup.parseBodyFragment(RENDERER.render(markdown)).body();
    MarkdownMarks.removeFrom(body);
    return FilePage.of(
        value(frontMatter, "title")
            .or(() -> Optional.ofNullable(body.selectFirst("h1")).map(Element::text)),
        value(frontMatter, "lang")
            .or(() -> value(frontMatter, "language"))
            .map(Language::of)
            .orElse(Language.UNKNOWN),
        Source.of(format()),
        HtmlSections.of(body),
        name);
  }

  private static Parser parser() {
    return Pieces.parser(Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST));
  }

  private static Optional<String> value(YamlFrontMatterVisitor frontMatter, String key) {
    Map<String, List<String>> data = frontMatter.getData();
    return data.getOrDefault(key, List.of()).stream().findFirst();
  }
}
