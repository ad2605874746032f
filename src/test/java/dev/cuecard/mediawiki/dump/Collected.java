package dev.cuecard.mediawiki.dump;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Unit;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// All that a dump hands over.
final class Collected implements DocumentSink {
  private final List<Document> documents = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @Override
  public void document(String part, Parsed<Document> parsed) {
    documents.add(parsed.value());
    parsed.problems().forEach(problem -> problem(part, problem));
  }

  @Override
  public void problem(String part, Problem problem) {
    problems.add(part + ":" + problem);
  }

  List<Document> documents() {
    return documents;
  }

  List<String> problems() {
    return problems;
  }

  List<String> titles() {
    return documents.stream().map(document -> document.about().title()).toList();
  }

  <D extends Document> D only(Class<D> kind) {
    return documents.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .reduce((_, _) -> {
          throw new AssertionError("more than one " + kind);
        })
        .orElseThrow();
  }

  MessageBundle bundle() {
    return only(Recording.class).bundle().orElseThrow();
  }

  /// The translations of a bundle, `key language STATE text`.
  static List<String> translations(MessageBundle bundle) {
    return bundle.units().stream().flatMap(unit -> translations(unit).stream()).toList();
  }

  private static List<String> translations(Unit unit) {
    List<String> lines = new ArrayList<>();
    unit.translations()
        .forEach((language, translation) ->
            lines.add(
                String.join(
                    " ",
                    unit.key(),
                    language.tag(),
                    translation.state().name(),
                    translation.text())));
    return lines;
  }

  static String words(Page page) {
    return page.sections().stream()
        .map(Section::blocks)
        .flatMap(List::stream)
        .map(block -> block.text())
        .collect(Collectors.joining(" / "));
  }
}
