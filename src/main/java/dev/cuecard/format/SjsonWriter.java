package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/// Writes SJSON, a line an entry.
final class SjsonWriter {
  private SjsonWriter() {}

  static Written write(Subtitles subtitles) {
    List<Cue> cues = subtitles.track().cues();
    var out = new StringBuilder("{\n");
    var losses = new Losses("SJSON", out);
    losses.asides(subtitles.asides());
    list(out, "start", cues, cue -> Long.toString(cue.span().start())).append(",\n");
    list(out, "end", cues, cue -> Long.toString(cue.span().end())).append(",\n");
    for (Cue cue : cues) {
      losses.id(cue);
      losses.voice(cue);
      cue.settings().ifPresent(losses::settings);
    }
    list(out, "text", cues, cue -> quoted(cue.text())).append("\n}\n");
    return new Written(out.toString(), losses.list());
  }

  private static StringBuilder list(
      StringBuilder out, String name, List<Cue> cues, Function<Cue, String> entry) {
    out.append("  \"").append(name).append("\": [");
    if (!cues.isEmpty()) {
      out.append(cues.stream().map(entry).collect(Collectors.joining(",\n    ", "\n    ", "\n  ")));
    }
    return out.append(']');
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    JsonStringEncoder.getInstance().quoteAsString(Entities.encode(text), out);
    return out.append('"').toString();
  }
}
