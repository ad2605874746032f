package dev.cuecard.clip.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.Clips;
import dev.cuecard.clip.frame.FrameRate;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.render.Style;
import dev.cuecard.render.clip.ClipFormat;
import dev.cuecard.render.clip.ClipSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists for players, read by one.
class PlayerTest {
  private static final Path MPV = Path.of("/usr/bin/mpv");

  @TempDir private Path folder;

  @Test
  void mpvPlaysTheClipsOfItsListAsOneFile() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(MPV), "mpv is not installed");
    Path film = CountedFilm.make(folder.resolve("a film, with; %3% signs.mp4"), "64x48");
    List<Clip> clips =
        List.of(
            Clips.clip(new TimeSpan(1000, 2500), "First, with a comma; and more"),
            Clips.clip(new TimeSpan(6000, 6400), "Second"));
    Media media = Media.of(List.of(film), clips);
    ClipSheet sheet = new ClipSheet(new ClipList(clips), media, FrameRate.PAL, Optional.empty());
    Path list = folder.resolve("list.edl");
    Files.writeString(list, ClipFormat.MPV.write(sheet, Style.PLAIN));
    assertThat(play(list, "${=duration} ${chapter-list/0/title} ${chapter-list/1/title}"))
        .contains("1.900000 First, with a comma; and more Second");
  }

  private static String play(Path list, String message) throws IOException, InterruptedException {
    ProcessBuilder call =
        new ProcessBuilder(
            MPV.toString(),
            "--no-config",
            "--vo=null",
            "--ao=null",
            "--frames=1",
            "--no-audio",
            "--term-playing-msg=" + message,
            list.toString());
    Process process = call.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
