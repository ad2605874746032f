package dev.cuecard.cli.coverage;

import dev.cuecard.alignment.SharedUnits;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;

/// The message bundle of a document, or one made of its subtitle tracks.
final class Bundles {
  private Bundles() {}

  static MessageBundle of(Document document) throws WrongUsage {
    if (document.bundle().isPresent()) {
      return document.bundle().get();
    }
    if (document instanceof Recording recording) {
      return SharedUnits.of(recording);
    }
    throw new WrongUsage(
        "expected a message bundle or a recording, got " + document.id() + ": " + document.kind());
  }
}
