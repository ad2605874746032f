package dev.cuecard.clip.cut;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A film of ten seconds with a tone, made by FFmpeg. Each frame is of one grey that tells its
/// number: 25 frames a second, number modulo 50, four levels apart.
final class CountedFilm {
  static final int RATE = 25;
  private static final int NUMBERS = 50;

  private CountedFilm() {}

  /// FFmpeg, without which the test that asks is skipped.
  static Ffmpeg ffmpeg() {
    Optional<Ffmpeg> found = Ffmpeg.in(System.getenv());
    assumeTrue(found.isPresent(), "ffmpeg is not installed");
    return found.orElseThrow();
  }

  /// Makes the film.
  ///
  /// @param size of the picture, `64x48`
  static Path make(Path file, String size) throws IOException {
    String grey = "geq=lum='16+4*mod(N,%d)':cb=128:cr=128".formatted(NUMBERS);
    run(
        "-f",
        "lavfi",
        "-i",
        "nullsrc=s=%s:r=%d:d=10,%s".formatted(size, RATE, grey), //
        "-f",
        "lavfi",
        "-i",
        "sine=frequency=440:duration=10", //
        "-g",
        "100",
        "-pix_fmt",
        "yuv420p",
        "-preset",
        "ultrafast",
        file.toString());
    return file;
  }

  /// Makes a tone without a picture.
  static Path makeTone(Path file) throws IOException {
    run("-f", "lavfi", "-i", "sine=frequency=440:duration=3", file.toString());
    return file;
  }

  /// The numbers of the frames of a film, modulo 50.
  static List<Integer> numbers(Path film) throws IOException {
    byte[] greys =
        run(
            "-i",
            film.toString(),
            "-vf",
            "crop=2:2,scale=1:1,format=gray",
            "-fps_mode",
            "passthrough",
            "-f",
            "rawvideo",
            "-");
    List<Integer> numbers = new ArrayList<>();
    for (byte grey : greys) {
      numbers.add(Math.round(((grey & 0xff) * 219 / 255f) / 4));
    }
    return numbers;
  }

  /// How much the picture of the first frame differs from an even grey.
  static int contrast(Path film, double seconds) throws IOException {
    byte[] frame =
        run(
            "-ss",
            Double.toString(seconds),
            "-i",
            film.toString(),
            "-frames:v",
            "1",
            "-vf",
            "format=gray",
            "-f",
            "rawvideo",
            "-");
    int darkest = 255;
    int brightest = 0;
    for (byte grey : frame) {
      darkest = Math.min(darkest, grey & 0xff);
      brightest = Math.max(brightest, grey & 0xff);
    }
    return brightest - darkest;
  }

  private static byte[] run(String... arguments) throws IOException {
    List<String> call = new ArrayList<>();
    call.add(ffmpeg().ffmpeg().toString());
    call.addAll(List.of("-nostdin", "-v", "error", "-y"));
    call.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (InputStream out = process.getInputStream()) {
      byte[] bytes = out.readAllBytes();
      if (process.waitFor() != 0) {
        throw new IOException("ffmpeg failed: " + call);
      }
      return bytes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
