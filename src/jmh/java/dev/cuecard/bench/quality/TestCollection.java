package dev.cuecard.bench.quality;

import dev.cuecard.document.About;
import dev.cuecard.document.Block;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import dev.cuecard.document.Source;
import dev.cuecard.evaluation.Judgments;
import dev.cuecard.evaluation.Topic;
import dev.cuecard.evaluation.Topics;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A test collection as a folder: `corpus.tsv` (id, text), `queries.tsv` (id, text), `qrels.tsv`
/// (query, document, grade). What its ids have before the first `_` names an article or a meeting:
/// one page, each of its texts a section. The folder's name ends with the language, else it is
/// English.
///
/// @param topics its questions
record TestCollection(
    String name, List<Document> documents, List<Topic> topics, Judgments judgments) {
  static TestCollection read(Path folder) throws IOException {
    String name = String.valueOf(folder.getFileName());
    Map<String, List<Section>> articles = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("corpus.tsv"))) {
      String[] columns = line.split("\t", 2);
      Block text = new Block(Block.Kind.PARAGRAPH, columns[1]);
      articles
          .computeIfAbsent(columns[0].split("_", 2)[0], _ -> new ArrayList<>())
          .add(new Section(List.of(), columns[0], List.of(text)));
    }
    Language language =
        new Language(name.matches(".*-[a-z]{2}") ? name.substring(name.length() - 2) : "en");
    List<Document> documents = new ArrayList<>();
    articles.forEach((id, sections) -> documents.add(page(id, language, sections)));
    String qrels =
        Files.readString(folder.resolve("qrels.tsv")).replaceAll("(?m)^([^\t]+)\t", "$1\t0\t");
    return new TestCollection(
        name,
        documents,
        Topics.parse(Files.readString(folder.resolve("queries.tsv"))).value(),
        Judgments.parse(qrels).value());
  }

  static Page page(String id, Language language, List<Section> sections) {
    About about =
        new About(
            id.toLowerCase(Locale.ROOT), "", language, Optional.empty(), Source.of("plain-text"));
    return new Page(about, sections, Optional.empty());
  }
}
