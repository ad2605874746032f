package dev.cuecard.clip.cut;

import dev.cuecard.cue.Timestamp;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/// FFmpeg's two programs on this machine. They are called without a shell, and read nothing of ours
/// but the files they are told of.
///
/// @param ffmpeg where it is
/// @param ffprobe where it is
public record Ffmpeg(Path ffmpeg, Path ffprobe) {
  /// What is needed of an answer or a complaint.
  private static final int LONGEST_ANSWER = 1 << 20;

  private static final int LONGEST_COMPLAINT = 600;

  /// FFmpeg said no.
  public static final class CutFailed extends Exception {
    private static final long serialVersionUID = 1L;

    CutFailed(String message) {
      super(message);
    }
  }

  /// The programs in the folder `CUECARD_FFMPEG`, or else on the `PATH`.
  public static Optional<Ffmpeg> in(Map<String, String> environment) {
    String folder = environment.getOrDefault("CUECARD_FFMPEG", "");
    String path = folder.isEmpty() ? environment.getOrDefault("PATH", "") : folder;
    Optional<Path> ffmpeg = program("ffmpeg", path);
    Optional<Path> ffprobe = program("ffprobe", path);
    return ffmpeg.flatMap(cutter -> ffprobe.map(prober -> new Ffmpeg(cutter, prober)));
  }

  private static Optional<Path> program(String name, String path) {
    String ending = File.separatorChar == '\\' ? ".exe" : "";
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder).resolve(name + ending))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// What a file of media holds.
  ///
  /// @throws CutFailed if it is none; the message says why
  public Probe probe(Path media) throws CutFailed, IOException {
    List<String> call = new ArrayList<>(List.of(ffprobe.toString()));
    call.addAll(Probe.QUESTION);
    call.add(file(media));
    Path complaints = Files.createTempFile("cuecard-", ".log");
    try {
      Process process = start(new ProcessBuilder(call), complaints);
      String answer;
      try (InputStream out = process.getInputStream()) {
        answer = new String(out.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
      }
      finish(process, complaints);
      return Probe.of(answer);
    } finally {
      Files.deleteIfExists(complaints);
    }
  }

  /// Makes a cut.
  ///
  /// @param folder where it runs; names that are not absolute are looked for there
  /// @param done is told how many ms are made
  /// @throws CutFailed if it cannot be made; the message says why
  public void cut(Supercut cut, Path out, Path folder, LongConsumer done)
      throws CutFailed, IOException {
    List<String> call = new ArrayList<>(List.of(ffmpeg.toString(), "-progress", "pipe:1"));
    call.addAll(cut.arguments(out.toString()));
    Path complaints = folder.resolve("complaints.log");
    Process process = start(new ProcessBuilder(call).directory(folder.toFile()), complaints);
    try (BufferedReader progress = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = progress.readLine(); line != null; line = progress.readLine()) {
        if (line.startsWith("out_time=")) {
          Timestamp.parse(line.substring("out_time=".length())).ifPresent(done);
        }
      }
    }
    finish(process, complaints);
  }

  /// How FFmpeg is told of a file, whatever signs its name begins with or holds (ffmpeg-protocols,
  /// “file”).
  public static String file(Path media) {
    return "file:" + media.toAbsolutePath();
  }

  private static Process start(ProcessBuilder call, Path complaints) throws IOException {
    Process process = call.redirectError(complaints.toFile()).start();
    process.getOutputStream().close();
    return process;
  }

  private static void finish(Process process, Path complaints) throws CutFailed, IOException {
    try {
      if (process.waitFor() != 0) {
        throw new CutFailed(complaint(complaints));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CutFailed("interrupted");
    } finally {
      process.destroy();
    }
  }

  /// The last of what was said, on one line.
  private static String complaint(Path file) throws IOException {
    byte[] said;
    try (InputStream in = Files.newInputStream(file)) {
      said = in.readNBytes(LONGEST_ANSWER);
    }
    String text = new String(said, StandardCharsets.UTF_8).strip().replaceAll("\\s*\\R\\s*", "; ");
    return text.substring(Math.max(0, text.length() - LONGEST_COMPLAINT));
  }
}
