package dev.cuecard.cli.clip;

import dev.cuecard.cli.named.DocumentName;
import dev.cuecard.cli.named.DocumentOrFile;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.Clipping;
import dev.cuecard.clip.resolve.Resolution;
import dev.cuecard.clip.resolve.Resolver;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.problem.Parsed;
import dev.cuecard.render.clip.ResolutionsJson;
import dev.cuecard.render.clip.ResolutionsText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard clip resolve FILE`
final class ResolveClips implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "resolve", "Find clips again in recordings that were timed, cut or worded anew.")
        .more(
            "",
            "certain: all words are there. likely: most of them. doubtful: half of them, or they"
                + " stand elsewhere too. gone: they are no longer said; then it returns 1.",
            "")
        .parameters("FILE", "1", "A list of clips; - for input.")
        .value(
            "DOCUMENT|FILE",
            "Look in this recording, whatever the clips say they are from.",
            "--in")
        .flag("Write what was found back to the list; what is gone stays as it was.", "--update")
        .json("resolutions")
        .examples(
            "cuecard clip resolve clips.json",
            "cuecard clip resolve clips.json --in talk.retimed.srt",
            "cuecard clip resolve clips.json --update");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnreadableDocument, WrongUsage {
    ClipFile file = new ClipFile(arguments.parameters().getFirst(), console);
    Parsed<ClipList> list = file.read();
    if (list.hasErrors() && arguments.has("--update")) {
      throw new WrongUsage("expected a list without mistakes with --update");
    }
    Places places = new Places(arguments, console, new HashMap<>());
    List<Resolution> resolutions = new ArrayList<>();
    for (Clip clip : list.value().clips()) {
      resolutions.add(places.resolve(clip));
    }
    console
        .out()
        .print(
            arguments.has("--json")
                ? ResolutionsJson.of(resolutions)
                : ResolutionsText.of(resolutions, console.style()));
    if (arguments.has("--update")) {
      file.write(list.value().replaced(found(resolutions)));
    }
    boolean isAnyGone = resolutions.stream().anyMatch(Resolution.Gone.class::isInstance);
    int code = isAnyGone || resolutions.isEmpty() ? ExitCode.NOTHING : ExitCode.FINE;
    return list.hasErrors() ? ExitCode.UNREADABLE : code;
  }

  private static Map<String, Clip> found(List<Resolution> resolutions) {
    Map<String, Clip> found = new HashMap<>();
    for (Resolution resolution : resolutions) {
      if (resolution instanceof Resolution.Found now) {
        found.put(now.clip().id(), now.now());
      }
    }
    return found;
  }

  /// The tracks that clips are looked for in.
  ///
  /// @param tracks those that have been read, by document and language
  private record Places(Arguments arguments, Console console, Map<String, Clipping> tracks) {
    Resolution resolve(Clip clip) throws UnreadableDocument, WrongUsage {
      Folders folders = new Folders(arguments, console);
      Optional<String> other = arguments.text("--in");
      String id = clip.recording().id();
      if (other.isEmpty() && !DocumentName.isThere(folders.corpus(), id)) {
        return new Resolution.Gone(clip, "there is no document " + id);
      }
      String key = id + " " + clip.language();
      if (!tracks.containsKey(key)) {
        Recording recording = DocumentOrFile.recording(other.orElse(id), folders, console);
        Optional<Track> track = recording.track(clip.language());
        if (track.isEmpty() || !isIn(track.get(), clip.language())) {
          return new Resolution.Gone(clip, "there is no track in " + clip.language());
        }
        tracks.put(key, new Clipping(recording, track.get()));
      }
      return new Resolver(clip).in(tracks.get(key));
    }

    /// A file need not say which language it is in.
    private boolean isIn(Track track, String language) {
      return track.language().equals(language)
          || (arguments.has("--in") && track.language().equals("und"));
    }
  }
}
