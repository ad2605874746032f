package dev.cuecard.render;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.ingest.Inspected;
import tools.jackson.databind.node.ObjectNode;

/// Files as `inspect` shows them: a table for people, an object a file for programs.
public final class InspectionText {
  private final Table table;

  public InspectionText(Style style) {
    table =
        new Table(
            style,
            "file",
            "format",
            "encoding",
            "language",
            "cues",
            "start",
            "end",
            "characters",
            "problems");
  }

  public void add(Inspected file) {
    table.row(
        file.path(),
        file.format().orElse("unknown"),
        file.charset().orElse("-"),
        file.language().orElse("-"),
        file.cues() == 0 ? "-" : Integer.toString(file.cues()),
        file.span().map(span -> Timestamp.exact(span.start())).orElse("-"),
        file.span().map(span -> Timestamp.exact(span.end())).orElse("-"),
        Long.toString(file.characters()),
        Integer.toString(file.problems().size() + (file.failure().isPresent() ? 1 : 0)));
  }

  @Override
  public String toString() {
    return table.toString();
  }

  /// One line of JSON, as `docs/schema/inspection.schema.json` describes it.
  public static String json(Inspected file) {
    ObjectNode node = Envelope.of("inspection");
    node.put("path", file.path());
    file.format().ifPresent(format -> node.put("format", format));
    file.charset().ifPresent(charset -> node.put("encoding", charset));
    file.language().ifPresent(language -> node.put("language", language));
    node.put("cues", file.cues());
    file.span().ifPresent(span -> node.put("start", span.start()).put("end", span.end()));
    node.put("characters", file.characters());
    node.set("problems", ProblemsJson.of(file.problems()));
    file.failure().ifPresent(why -> node.put("failure", why));
    return node.toString();
  }
}
