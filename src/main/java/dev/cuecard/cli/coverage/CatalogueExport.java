package dev.cuecard.cli.coverage;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.exchange.CatalogueFormat;
import dev.cuecard.language.Language;
import java.util.List;

/// `cuecard export --format po`: documents for translators' tools, a file for each in each
/// language.
public record CatalogueExport(Arguments arguments, Console console) {
  /// Writes them to where the user says.
  ///
  /// @param ids of the documents; those that have nothing to translate are left out
  public int write(Corpus corpus, List<String> ids, CatalogueFormat format) throws WrongUsage {
    List<Language> named = Languages.of(arguments);
    var catalogues = new Catalogues(arguments, console);
    boolean found = false;
    boolean whole = true;
    for (String id : ids) {
      try {
        Document document = corpus.read(id);
        if (document.bundle().isPresent() || ids.size() == 1) {
          MessageBundle bundle = Bundles.of(document);
          List<Language> languages = named.isEmpty() ? bundle.priorityLanguages() : named;
          catalogues.write(id, bundle, languages, format);
          found = true;
        }
      } catch (UnreadableDocument e) {
        console.note(String.valueOf(e.getMessage()));
        whole = false;
      }
    }
    return !whole ? ExitCode.UNREADABLE : found ? ExitCode.FINE : ExitCode.NOTHING;
  }
}
