package dev.cuecard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Whole processes from their start to their end: Hello World of this JDK and a search in each of
/// some corpora, in turn, so that a change of the machine's speed meets all of them.
final class StartUp {
  private static final int RUNS = 21;

  private record Program(String name, List<String> command, Map<String, String> environment) {
    Process start() throws IOException {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      return builder.start();
    }

    double milliseconds() throws IOException, InterruptedException {
      long before = System.nanoTime();
      int status = start().waitFor();
      if (status != 0) {
        throw new IllegalStateException(name + " ended with " + status);
      }
      return (System.nanoTime() - before) / 1e6;
    }

    /// The most memory that was resident at once, as Linux counts it, asked until the end.
    double mebibytes() throws IOException, InterruptedException {
      Process process = start();
      Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
      double most = 0;
      while (process.isAlive()) {
        try {
          for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
              most = Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
            }
          }
        } catch (IOException e) {
          break; // it has ended meanwhile
        }
      }
      process.waitFor();
      return most;
    }
  }

  private StartUp() {}

  /// Arguments `launcher`, then `name corpus index query` for each corpus.
  static void main(String[] args) throws Exception {
    List<Program> programs = new ArrayList<>();
    String java = ProcessHandle.current().info().command().orElseThrow();
    String classes = System.getProperty("java.class.path");
    programs.add(
        new Program("Hello World", List.of(java, "-cp", classes, Hello.class.getName()), Map.of()));
    for (int i = 1; i < args.length; i += 4) {
      programs.add(
          new Program(
              "search, " + args[i],
              List.of(args[0], "search", "--lexical", args[i + 3], "--corpus", args[i + 1], "--index", args[i + 2]),
              Map.of("CUECARD_AOT", "now")));
    }
    measure(programs);
  }

  private static void measure(List<Program> programs) throws Exception {
    double[][] times = new double[programs.size()][RUNS];
    for (Program program : programs) {
      program.milliseconds(); // makes the start-up cache and the index
      program.milliseconds();
    }
    for (int run = 0; run < RUNS; run++) {
      for (int i = 0; i < programs.size(); i++) {
        times[i][run] = programs.get(i).milliseconds();
      }
    }
    System.out.printf("median of %d, in turn      ms  ratio    MiB%n", RUNS);
    double hello = median(times[0]);
    for (int i = 0; i < times.length; i++) {
      double[] memory = new double[5];
      for (int run = 0; run < memory.length; run++) {
        memory[run] = programs.get(i).mebibytes();
      }
      double time = median(times[i]);
      System.out.printf(
          "%-22s %7.1f %6.2f %6.1f%n",
          programs.get(i).name(), time, time / hello, median(memory));
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
