package dev.cuecard.cli.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.Clipping;
import dev.cuecard.clip.Snap;
import dev.cuecard.clip.cut.Media;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Times;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.search.parse.QueryError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `cuecard clip` does without the name of another command: makes clips, shows them, and adds
/// them to a list.
record MakeClips(Arguments arguments, Console console) {
  int run() throws UnreadableDocument, UnusableIndex, QueryError, WrongUsage {
    ClipOutput output = ClipOutput.of(arguments);
    Snap snap = snap();
    long padding = Times.of(arguments.text("--pad"), 0);
    List<Stretch> stretches = new Stretches(arguments, console).find();
    List<Clip> clips = new ArrayList<>();
    byTrack(stretches)
        .forEach((track, spans) -> {
          for (TimeSpan span : spans) {
            track.clip(span, snap, padding).ifPresentOrElse(clips::add, () -> silent(track, span));
          }
        });
    ClipList list = new ClipList(List.of()).with(clips);
    if (list.clips().isEmpty()) {
      return ExitCode.NOTHING;
    }
    if (arguments.has("--add")) {
      new ClipFile(arguments.text("--add").orElseThrow(), console).add(list);
    }
    return output.print(list, new Media(Map.of()), console);
  }

  private void silent(Clipping track, TimeSpan span) {
    console.note(
        "nothing is said in %s from %s to %s"
            .formatted(
                track.recording().id(),
                Timestamp.exact(span.start()),
                Timestamp.exact(span.end())));
  }

  /// The times to clip by their tracks, in the order in which they were found, or, where they are
  /// merged, in order of time.
  private Map<Clipping, List<TimeSpan>> byTrack(List<Stretch> stretches) throws WrongUsage {
    Map<String, Clipping> tracks = new LinkedHashMap<>();
    Map<Clipping, List<TimeSpan>> spans = new LinkedHashMap<>();
    for (Stretch stretch : stretches) {
      Clipping track =
          tracks.computeIfAbsent(
              stretch.recording().id() + " " + stretch.track().language(),
              _ -> new Clipping(stretch.recording(), stretch.track()));
      spans.computeIfAbsent(track, _ -> new ArrayList<>()).add(stretch.span());
    }
    if (arguments.has("--merge")) {
      long gap = Times.of(arguments.text("--merge"), 0);
      spans.replaceAll((_, apart) -> Clipping.merged(apart, gap));
    }
    return spans;
  }

  private Snap snap() throws WrongUsage {
    String name = arguments.text("--snap").orElse("none");
    return Snap.named(name)
        .orElseThrow(() ->
            new WrongUsage("expected none, cue or sentence with --snap, got \"" + name + '"'));
  }
}
