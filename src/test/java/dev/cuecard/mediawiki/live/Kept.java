package dev.cuecard.mediawiki.live;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A keeper that has everything in memory, and notes what it is told.
final class Kept implements Keeper {
  private final Map<String, Document> pages = new LinkedHashMap<>();
  final List<Document> lists = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final List<String> progress = new ArrayList<>();

  Document at(String address) {
    return Optional.ofNullable(pages.get(address)).orElseThrow();
  }

  /// What came since it was last asked: page titles, and list titles with languages.
  List<String> news() {
    List<String> news = List.copyOf(notes);
    notes.clear();
    return news;
  }

  @Override
  public void document(String part, Parsed<Document> parsed) {
    Document document = parsed.value();
    String format = document.about().sources().getFirst().format();
    if (format.equals("messagecollection")) {
      String uri = document.about().sources().getFirst().uri();
      lists.add(document);
      notes.add(part + uri.substring(uri.lastIndexOf('=')));
    } else {
      pages.put(part, document);
      notes.add(part);
    }
    parsed.problems().forEach(problem -> problem(part, problem));
  }

  @Override
  public void problem(String part, Problem problem) {
    notes.add(part + ": " + problem.message());
  }

  @Override
  public Optional<About> has(String address) {
    return Optional.ofNullable(pages.get(address)).map(Document::about);
  }

  @Override
  public void unchanged(String address, About about) {
    notes.add(address + " unchanged");
  }

  @Override
  public void progress(int done, int total) {
    progress.add(done + "/" + total);
  }
}
