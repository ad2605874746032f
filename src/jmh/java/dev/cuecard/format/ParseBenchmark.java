package dev.cuecard.format;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.problem.Parsed;
import dev.cuecard.language.Language;
import dev.cuecard.timedtext.Hints;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Bytes of a file to cues with their strings, one thread: the column `megabytes` is MB a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParseBenchmark {
  private static final String[] ENGLISH =
      "so what we want to know is how people share a talk with others who were not there".split(" ");
  private static final String[] RUSSIAN = "мы хотим знать как люди делятся докладами".split(" ");

  @Param({"SUBRIP", "WEBVTT"})
  SubtitleFormat format = SubtitleFormat.SUBRIP;

  @Param({"en", "ru"})
  String language = "en";

  /// A talk of 40 minutes, and a file far larger than the processor's caches.
  @Param({"1000", "200000"})
  int cues = 1000;

  private byte[] file = {};

  /// How much was read.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Size {
    public double megabytes;

    @Setup(org.openjdk.jmh.annotations.Level.Iteration)
    public void clear() {
      megabytes = 0;
    }
  }

  @Setup
  public void write() {
    var random = new Random(1);
    String[] words = language.equals("en") ? ENGLISH : RUSSIAN;
    boolean srt = format == SubtitleFormat.SUBRIP;
    var out = new StringBuilder(srt ? "" : "WEBVTT\n\n");
    for (int i = 0; i < cues; i++) {
      long start = i * 2500L;
      if (srt) {
        out.append(i + 1).append('\n');
      }
      char mark = srt ? ',' : '.';
      out.append(Timestamp.full(start, mark)).append(" --> ");
      out.append(Timestamp.full(start + 2400, mark)).append('\n');
      for (int line = 0; line < 2; line++) {
        for (int word = 0; word < 6; word++) {
          out.append(words[random.nextInt(words.length)]).append(word < 5 ? ' ' : '\n');
        }
      }
      out.append('\n');
    }
    file = out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public Parsed<Subtitles> bytesToCues(Size size) {
    size.megabytes += file.length / 1e6;
    return format.readAll(Encoded.of(file, Optional.empty()), Hints.of(Language.of(language)));
  }
}
