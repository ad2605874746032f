package dev.cuecard.render.clip;

import dev.cuecard.clip.resolve.Changes;
import dev.cuecard.clip.resolve.Resolution;
import dev.cuecard.clip.resolve.Rewording;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Count;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What has become of clips, for people: a line each, and a line for each change.
public final class ResolutionsText {
  private ResolutionsText() {}

  /// All of them.
  public static String of(List<Resolution> resolutions, Style style) {
    StringBuilder out = new StringBuilder();
    for (Resolution resolution : resolutions) {
      out.append(style.faint(resolution.clip().id())).append("  ");
      switch (resolution) {
        case Resolution.Found found -> found(found, style, out);
        case Resolution.Gone gone -> gone(gone, style, out);
      }
    }
    return out.toString();
  }

  private static void found(Resolution.Found found, Style style, StringBuilder out) {
    out.append(String.format(Locale.ROOT, "%-8s", word(found.sureness())))
        .append("  ")
        .append(style.time(ClipsText.times(found.now().span())))
        .append("  ")
        .append(Printable.of(found.clip().recording().title()))
        .append('\n');
    changes(found.changes()).forEach(line -> out.append("    ").append(line).append('\n'));
  }

  static String word(Resolution.Sureness sureness) {
    return sureness.name().toLowerCase(Locale.ROOT);
  }

  private static void gone(Resolution.Gone gone, Style style, StringBuilder out) {
    out.append("gone      ")
        .append(style.time(ClipsText.times(gone.clip().span())))
        .append("  ")
        .append(Printable.of(gone.clip().recording().title()))
        .append("\n    ")
        .append(Printable.of(gone.reason()))
        .append(": “")
        .append(Printable.of(gone.clip().quote().exact()))
        .append("”\n");
  }

  private static List<String> changes(Changes changes) {
    List<String> lines = new ArrayList<>();
    if (changes.moved() != 0) {
      lines.add(seconds(changes.moved()) + (changes.moved() > 0 ? " later" : " earlier"));
    }
    if (changes.lengthened() != 0) {
      lines.add(
          seconds(changes.lengthened()) + (changes.lengthened() > 0 ? " longer" : " shorter"));
    }
    if (changes.cuesBefore() != changes.cuesNow()) {
      String before = Count.of(changes.cuesBefore(), "cue");
      lines.add("in " + Count.of(changes.cuesNow(), "cue") + ", was in " + before);
    }
    changes.rewordings().forEach(rewording -> lines.add(rewording(rewording)));
    return lines;
  }

  private static String rewording(Rewording rewording) {
    String before = "“" + Printable.of(rewording.before()) + "”";
    String now = "“" + Printable.of(rewording.now()) + "”";
    if (rewording.before().isEmpty()) {
      return "now also " + now;
    }
    return rewording.now().isEmpty() ? "no longer " + before : before + " is now " + now;
  }

  private static String seconds(long ms) {
    return Timestamp.seconds(Math.abs(ms)) + " s";
  }
}
