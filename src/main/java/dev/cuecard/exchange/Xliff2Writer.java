package dev.cuecard.exchange;

import dev.cuecard.document.Translation.State;

/// Writes a catalogue as XLIFF 2.1 (OASIS, 2018).
final class Xliff2Writer {
  /// That of 2.0, which 2.1 kept.
  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

  /// Our own `subState` of what is initial again, since its source changed.
  static final String FUZZY = "cuecard:fuzzy";

  private Xliff2Writer() {}

  static String write(Catalogue catalogue) {
    var out =
        new XliffOutput("xliff", NAMESPACE)
            .attributes(
                "version",
                "2.1",
                "srcLang",
                catalogue.source().tag(),
                "trgLang",
                catalogue.target().tag());
    out.open("file", "id", "f1", "original", catalogue.document());
    catalogue.messages().forEach(message -> message(message, out));
    return out.end();
  }

  private static void message(Catalogue.Message message, XliffOutput out) {
    out.open("unit", "id", message.key(), "name", message.key());
    message.note().ifPresent(note -> out.open("notes").element("note", note).close());
    out.open("segment", "state", state(message.state()));
    if (message.state() == State.FUZZY) {
      out.attributes("subState", FUZZY);
    }
    out.element("source", message.source(), "xml:space", "preserve");
    if (message.translation().isPresent()) {
      out.element("target", message.text(), "xml:space", "preserve");
    }
    out.close().close();
  }

  /// 4.3.1.30, `state`.
  private static String state(State state) {
    return switch (state) {
      case PROOFREAD -> "reviewed";
      case TRANSLATED -> "translated";
      case FUZZY, UNTRANSLATED -> "initial";
    };
  }
}
