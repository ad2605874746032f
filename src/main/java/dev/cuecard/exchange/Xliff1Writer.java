package dev.cuecard.exchange;

import dev.cuecard.document.Translation.State;

/// Writes a catalogue as XLIFF 1.2 (OASIS, 2008).
final class Xliff1Writer {
  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

  private Xliff1Writer() {}

  static String write(Catalogue catalogue) {
    var out = new XliffOutput("xliff", NAMESPACE).attributes("version", "1.2");
    out.open(
        "file",
        "original",
        catalogue.document(),
        "source-language",
        catalogue.source().tag(),
        "target-language",
        catalogue.target().tag(),
        "datatype",
        "plaintext",
        "product-name",
        catalogue.name());
    out.open("body");
    catalogue.messages().forEach(message -> message(message, out));
    return out.end();
  }

  private static void message(Catalogue.Message message, XliffOutput out) {
    out.open("trans-unit", "id", message.key(), "xml:space", "preserve");
    out.attributes("approved", message.isDone() ? "yes" : "no"); // tools take the rest for fuzzy
    out.element("source", message.source());
    if (message.translation().isPresent()) {
      out.element("target", message.text(), "state", state(message.state()));
    }
    message.note().ifPresent(note -> out.element("note", note));
    out.close();
  }

  /// 2.4, `state`.
  private static String state(State state) {
    return switch (state) {
      case PROOFREAD -> "final";
      case TRANSLATED -> "translated";
      case FUZZY -> "needs-review-translation";
      case UNTRANSLATED -> "new";
    };
  }
}
