package dev.cuecard.exchange;

import dev.cuecard.document.Translation.State;

/// Writes a catalogue as gettext's PO (GNU gettext manual, "The Format of PO Files"): the key is
/// the context, what is fuzzy is flagged, what is proofread says so in a comment.
final class PoWriter {
  static final String PROOFREAD = "proofread";

  private final StringBuilder out = new StringBuilder();

  private PoWriter() {}

  static String write(Catalogue catalogue) {
    var writer = new PoWriter();
    writer.header(catalogue);
    catalogue.messages().forEach(writer::message);
    return writer.out.toString();
  }

  /// > The header entry is the first entry; its msgid is empty.
  private void header(Catalogue catalogue) {
    line("msgid", "");
    line(
        "msgstr",
        "Project-Id-Version: "
            + catalogue.name().replaceAll("\\s+", " ")
            + "\nX-Document: "
            + catalogue.document()
            + "\nLanguage: "
            + catalogue.target().tag().replace('-', '_')
            + "\nMIME-Version: 1.0"
            + "\nContent-Type: text/plain; charset=UTF-8"
            + "\nContent-Transfer-Encoding: 8bit"
            + "\nX-Source-Language: "
            + catalogue.source().tag()
            + "\n");
  }

  private void message(Catalogue.Message message) {
    out.append('\n');
    message.note().ifPresent(note -> out.append("#. ").append(note).append('\n'));
    if (message.state() == State.PROOFREAD) {
      out.append("#. ").append(PROOFREAD).append('\n');
    }
    if (message.state() == State.FUZZY) {
      out.append("#, fuzzy\n");
    }
    line("msgctxt", message.key());
    line("msgid", message.source());
    line("msgstr", message.text());
  }

  /// A string in one piece; each line of one of several in a piece of its own.
  private void line(String keyword, String text) {
    out.append(keyword).append(' ');
    if (text.indexOf('\n') >= 0 && text.indexOf('\n') < text.length() - 1) {
      out.append("\"\"\n");
      for (String line : text.split("(?<=\n)", -1)) {
        if (!line.isEmpty()) {
          out.append(quoted(line)).append('\n');
        }
      }
    } else {
      out.append(quoted(text)).append('\n');
    }
  }

  /// A string as C writes it.
  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }
}
