package dev.cuecard.cli.named;

import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import java.util.List;
import java.util.stream.Collectors;

/// Finds the document a user means: by its id or by a beginning of it that no other has.
public final class DocumentName {
  private static final int MOST_SHOWN = 8;

  private DocumentName() {}

  /// The document that `name` means.
  public static Document read(Corpus corpus, String name) throws UnreadableDocument, WrongUsage {
    return corpus.read(id(corpus, name));
  }

  /// Whether the corpus has a document of this id.
  public static boolean isThere(Corpus corpus, String id) {
    return corpus.files().stream().anyMatch(file -> file.id().equals(id));
  }

  /// The id that `name` means.
  public static String id(Corpus corpus, String name) throws WrongUsage {
    List<String> ids = corpus.files().stream().map(StoredFile::id).toList();
    if (ids.contains(name)) {
      return name;
    }
    List<String> beginning = ids.stream().filter(id -> id.startsWith(name)).toList();
    if (beginning.size() == 1) {
      return beginning.getFirst();
    }
    if (beginning.isEmpty()) {
      List<String> holding = ids.stream().filter(id -> id.contains(name)).toList();
      throw new WrongUsage(
          "expected the id of a document, got \"" + name + "\"; " + there(corpus, ids, holding));
    }
    throw new WrongUsage(
        "expected one document, got \"" + name + "\", which begins " + shown(beginning));
  }

  /// What there is in its place. An index on a cluster may know documents that are not here.
  private static String there(Corpus corpus, List<String> ids, List<String> holding) {
    if (ids.isEmpty()) {
      return "there are no documents in " + corpus.folder();
    }
    return holding.isEmpty() ? "cuecard list shows them" : "there is " + shown(holding);
  }

  private static String shown(List<String> ids) {
    return ids.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
        + (ids.size() > MOST_SHOWN ? " and " + (ids.size() - MOST_SHOWN) + " more" : "");
  }
}
