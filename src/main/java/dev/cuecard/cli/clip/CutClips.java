package dev.cuecard.cli.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.cut.Cutting;
import dev.cuecard.clip.cut.Ffmpeg;
import dev.cuecard.clip.cut.Media;
import dev.cuecard.clip.cut.SubtitleMode;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.Progress;
import dev.cuecard.console.WrongUsage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard clip cut FILE MEDIA… --output OUT`
final class CutClips implements Command {
  @Override
  public CommandSpec spec() {
    return Options.bare("cut", "Cut the clips of a list out of their recordings, by FFmpeg.")
        .more(
            "",
            "One file of all clips, one after the other; or, into a folder, a file each. Pictures"
                + " are encoded anew, so that a clip begins and ends on its own frames. FFmpeg is"
                + " looked for on the PATH, or in the folder $CUECARD_FFMPEG.",
            "")
        .parameters(
            "FILE MEDIA…",
            "1..*",
            "A list of clips, - for input; then the recordings' files. Several are told apart by"
                + " their names: the document's id, or a beginning of it, or that of its address.")
        .value("OUT", "The file to make, its format by its name; or a folder.", "--output", "-o")
        .value("WHAT", "Subtitles: none (default), mux as a track, or burn in.", "--subtitles")
        .flag("Replace a file that is there.", "--force")
        .examples(
            "cuecard clip cut clips.json talk.mp4 --output supercut.mp4 --subtitles burn",
            "cuecard clip asking 0:50-1:05 --json | cuecard clip cut - asking.webm -o clip.webm");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    List<String> given = arguments.parameters();
    SubtitleMode mode = mode(arguments);
    if (given.size() < 2) {
      throw new WrongUsage("expected a list of clips and the files to cut them from");
    }
    Path out =
        arguments
            .path("--output")
            .orElseThrow(() -> new WrongUsage("expected a file or a folder with --output"));
    Optional<Ffmpeg> ffmpeg = Ffmpeg.in(console.environment());
    if (ffmpeg.isEmpty()) {
      console.note(
          "expected ffmpeg and ffprobe on the PATH or in the folder $CUECARD_FFMPEG, got neither;"
              + " ffmpeg.org says how to install them");
      return ExitCode.UNREADABLE;
    }
    ClipList list = new ClipFile(given.getFirst(), console).whole();
    Media media = new GivenMedia(given.subList(1, given.size()), list).whole();
    Cutting cutting = new Cutting(ffmpeg.get(), media, mode);
    try {
      if (!Files.isDirectory(out)) {
        cut(cutting, list, out, arguments, console);
        return ExitCode.FINE;
      }
      for (Clip clip : list.clips()) {
        Path one = out.resolve(clip.id() + ending(media.file(clip).orElseThrow()));
        cut(cutting, new ClipList(List.of(clip)), one, arguments, console);
      }
      return ExitCode.FINE;
    } catch (Ffmpeg.CutFailed e) {
      console.note(String.valueOf(e.getMessage()));
      return ExitCode.UNREADABLE;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + out, e);
    }
  }

  private static SubtitleMode mode(Arguments arguments) throws WrongUsage {
    String name = arguments.text("--subtitles").orElse("none");
    return SubtitleMode.named(name)
        .orElseThrow(() ->
            new WrongUsage("expected none, mux or burn with --subtitles, got \"" + name + '"'));
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? name.substring(name.lastIndexOf('.')) : ".mkv";
  }

  private static void cut(
      Cutting cutting, ClipList clips, Path out, Arguments arguments, Console console)
      throws Ffmpeg.CutFailed, IOException, WrongUsage {
    if (Files.exists(out) && !arguments.has("--force")) {
      throw new WrongUsage(out + " exists; --force replaces it");
    }
    int length = (int) clips.clips().stream().mapToLong(clip -> clip.span().length()).sum();
    try (Progress progress = new Progress(console, "cutting")) {
      cutting.cut(clips, out, done -> progress.reached((int) Math.min(done, length), length));
    }
    console.out().println("cut  " + out);
  }
}
