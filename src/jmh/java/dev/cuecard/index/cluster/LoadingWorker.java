package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.Part;
import dev.cuecard.index.cluster.client.ClusterAccess;
import dev.cuecard.index.cluster.client.ClusterAddress;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.Patience;
import dev.cuecard.index.cluster.form.ClusterSchema;
import dev.cuecard.index.cluster.load.ClusterLoad;
import dev.cuecard.index.cluster.load.Portion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// One of several workers that load a cluster.
public final class LoadingWorker {
  private LoadingWorker() {}

  /// Arguments `corpus address part shards`; prints its CPU seconds and the most MB of memory that
  /// it had.
  static void main(String[] args) throws Exception {
    ClusterAccess access =
        new ClusterAccess(
            ClusterAddress.parse(args[1]), Optional.empty(), Optional.empty(), Optional.empty());
    try (ClusterClient cluster = new ClusterClient(access, Patience.OF_A_LOADER)) {
      new ClusterLoad(new Corpus(Path.of(args[0])), cluster)
          .run(
              new Portion.Shared(Part.parse(args[2]).orElseThrow()),
              Optional.empty(),
              new ClusterSchema.Size(Integer.parseInt(args[3]), 1),
              (_, _) -> {});
    }
    double cpu =
        ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    System.out.printf("%.1f %d%n", cpu, mostMegabytes());
  }

  /// As Linux counts it; 0 elsewhere.
  private static long mostMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
            .findFirst()
            .orElse(0)
        : 0;
  }
}
