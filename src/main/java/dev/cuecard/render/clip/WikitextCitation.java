package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.link.CommonsLink;
import dev.cuecard.clip.link.TimeLink;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Printable;
import java.util.Optional;
import java.util.stream.Collectors;

/// A citation as wikitext: `{{Cite AV media}}` with its `time` and `quote` (Template:Cite AV media
/// of the English Wikipedia); for a file on Commons also the player, which plays from `start` to
/// `end` (mediawiki.org, Extension:TimedMediaHandler). What would be markup is written as character
/// references.
final class WikitextCitation {
  private WikitextCitation() {}

  static String of(ClipSheet sheet) {
    return sheet.clips().stream().map(WikitextCitation::of).collect(Collectors.joining("\n"));
  }

  private static String of(Clip clip) {
    return citation(clip) + CommonsLink.file(clip).map(file -> player(file, clip)).orElse("");
  }

  private static String citation(Clip clip) {
    return "<ref name=\"clip-%s\">{{Cite AV media |title=%s%s%s |time=%s |quote=%s |language=%s}}</ref>\n"
        .formatted(
            clip.id(),
            text(clip.recording().title()),
            parameter("url", clip.recording().address().map(_ -> address(TimeLink.of(clip)))),
            parameter("work", clip.recording().collection().map(WikitextCitation::text)),
            ClipsText.coarse(clip.span()),
            text(clip.quote().exact()),
            clip.language());
  }

  private static String parameter(String name, Optional<String> value) {
    return value.map(known -> " |" + name + "=" + known).orElse("");
  }

  private static String player(String file, Clip clip) {
    return "[[File:%s|thumb|start=%s|end=%s|%s]]\n"
        .formatted(
            text(file),
            Timestamp.seconds(clip.span().start()),
            Timestamp.seconds(clip.span().end()),
            text(clip.quote().exact()));
  }

  private static String text(String text) {
    StringBuilder out = new StringBuilder();
    Printable.of(text)
        .codePoints()
        .forEach(c -> {
          if ("&<>[]{}|~".indexOf(c) >= 0) {
            out.append("&#").append(c).append(';');
          } else {
            out.appendCodePoint(c);
          }
        });
    return out.toString().replace("''", "&#39;&#39;").replace("__", "&#95;&#95;");
  }

  private static String address(String link) {
    return Printable.of(link)
        .replace(" ", "%20")
        .replace("|", "%7C")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("[", "%5B")
        .replace("]", "%5D")
        .replace("{", "%7B")
        .replace("}", "%7D");
  }
}
