package dev.cuecard.cli.coverage;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.exchange.CatalogueFormat;
import dev.cuecard.language.Language;
import java.util.List;

/// `cuecard export --format po`: documents for translators' tools, a file for each in each
/// language.
public final class CatalogueExport {
  private final Catalogues catalogues;
  private final CatalogueFormat format;
  private final List<Language> named;
  private final boolean isOfOne;

  /// @param documents how many the user asks for; only one fits on standard output
  public CatalogueExport(
      Arguments arguments, Console console, CatalogueFormat format, int documents)
      throws WrongUsage {
    if (documents > 1 && !arguments.has("--output")) {
      throw new WrongUsage("expected one DOCUMENT, or a folder with --output");
    }
    this.catalogues = new Catalogues(arguments, console);
    this.format = format;
    this.named = Languages.of(arguments);
    this.isOfOne = documents == 1;
  }

  /// Writes a document to where the user says, unless it is one of several and has no bundle.
  ///
  /// @return whether there was anything to write
  public boolean write(Document document) throws WrongUsage {
    if (document.bundle().isEmpty() && !isOfOne) {
      return false;
    }
    MessageBundle bundle = Bundles.of(document);
    return catalogues.write(document.id(), bundle, languages(bundle), format);
  }

  /// Those named, else those that are to be translated to, else those that are.
  private List<Language> languages(MessageBundle bundle) {
    if (!named.isEmpty()) {
      return named;
    }
    return bundle.priorityLanguages().isEmpty()
        ? List.copyOf(bundle.translatedLanguages())
        : bundle.priorityLanguages();
  }
}
