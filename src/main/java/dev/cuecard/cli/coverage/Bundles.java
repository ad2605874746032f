package dev.cuecard.cli.coverage;

import dev.cuecard.alignment.SharedUnits;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;

/// The message bundle of a document, or one made of its subtitle tracks.
final class Bundles {
  private Bundles() {}

  static MessageBundle of(Document document) throws WrongUsage {
    return SharedUnits.of(document)
        .orElseThrow(() ->
            new WrongUsage(
                "expected a message bundle or a recording, got "
                    + document.id()
                    + ": "
                    + document.kind()));
  }
}
