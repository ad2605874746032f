package dev.cuecard.render.moment;

import dev.cuecard.index.WordCount;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.render.Envelope;
import dev.cuecard.render.Printable;
import dev.cuecard.search.Completion;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the beginning of a word may become, for people and programs.
public final class CompletionText {
  private CompletionText() {}

  /// A line a word with its number of passages, then a line a title with its document.
  public static String of(Completion completion) {
    StringBuilder out = new StringBuilder();
    for (WordCount word : completion.words()) {
      out.append(Printable.of(word.word())).append('\t').append(word.passages()).append('\n');
    }
    for (DocumentHeader document : completion.documents()) {
      out.append(Printable.of(document.title())).append('\t').append(document.id()).append('\n');
    }
    return out.toString();
  }

  /// As `docs/schema/completions.schema.json` describes it.
  public static ObjectNode json(Completion completion) {
    ObjectNode node = Envelope.of("completions").put("beginning", completion.beginning());
    ArrayNode words = node.putArray("words");
    for (WordCount word : completion.words()) {
      words.addObject().put("word", word.word()).put("passages", word.passages());
    }
    ArrayNode documents = node.putArray("documents");
    for (DocumentHeader document : completion.documents()) {
      documents.addObject().put("id", document.id()).put("title", document.title());
    }
    return node;
  }
}
