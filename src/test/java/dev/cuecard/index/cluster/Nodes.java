package dev.cuecard.index.cluster;

import dev.cuecard.SampleCorpus;
import dev.cuecard.index.cluster.client.ClusterAccess;
import dev.cuecard.index.cluster.client.ClusterAddress;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.client.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Three processes of OpenSearch on this machine, which are one cluster. They are what `mvn -P
/// cluster` has unpacked; where that was not called, tests that need them are skipped.
final class Nodes implements AutoCloseable {
  private static final Path UNPACKED = Path.of("target", "opensearch");
  private static final int COUNT = 3;
  private static final boolean IS_ROOT = System.getProperty("user.name").equals("root");

  /// Systems give away ports from 32768 on, some from 49152 on.
  private static final int FIRST_PORT = 20_000;

  private static final int FIRST_GIVEN_PORT = 32_768;

  /// Three nodes take a minute on two busy processors.
  private static final Duration LONGEST_START = Duration.ofMinutes(4);

  private static final String LOG =
      """
      status = error
      appender.console.type = Console
      appender.console.name = console
      appender.console.layout.type = PatternLayout
      appender.console.layout.pattern = %d %p %c{1} %m%n
      rootLogger.level = warn
      rootLogger.appenderRef.console.ref = console
      """;

  private final Path folder;
  private final Path program;
  private final List<Integer> ports = new ArrayList<>();
  private final List<Integer> inside = new ArrayList<>();
  private final List<Process> processes = new ArrayList<>();

  private Nodes(Path folder, Path program) {
    this.folder = folder;
    this.program = program;
  }

  /// Whether there is what they are started from.
  static boolean areHere() {
    return unpacked().toFile().exists();
  }

  /// Starts them, in a new folder.
  static Nodes start() {
    try {
      Path folder = Files.createTempDirectory("opensearch");
      Path program = folder.resolve("program");
      SampleCorpus.copyAll(unpacked(), program);
      Nodes nodes = new Nodes(folder, program);
      try {
        nodes.startAll();
        return nodes;
      } catch (IOException | RuntimeException e) {
        nodes.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path unpacked() {
    try (Stream<Path> found = Files.list(UNPACKED)) {
      return found.findFirst().orElse(UNPACKED);
    } catch (IOException e) {
      return UNPACKED;
    }
  }

  private void startAll() throws IOException {
    List<Integer> free = freePorts(2 * COUNT);
    ports.addAll(free.subList(0, COUNT));
    inside.addAll(free.subList(COUNT, 2 * COUNT));
    for (int node = 0; node < COUNT; node++) {
      configure(node);
    }
    program.resolve("bin/opensearch").toFile().setExecutable(true);
    if (IS_ROOT) {
      run("chown", "-R", "nobody", folder.toString());
    }
    for (int node = 0; node < COUNT; node++) {
      processes.add(process(node));
    }
    awaitAll();
  }

  /// Ports that nobody listens at, all held until the last is found. They are not of those that the
  /// system gives away, which somebody else might be given before the nodes are started.
  private static List<Integer> freePorts(int many) throws IOException {
    List<ServerSocket> held = new ArrayList<>();
    try {
      while (held.size() < many) {
        int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, FIRST_GIVEN_PORT);
        ServerSocket socket = new ServerSocket();
        held.add(socket);
        try {
          socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException e) {
          held.removeLast().close();
        }
      }
      return held.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : held) {
        socket.close();
      }
    }
  }

  private void configure(int node) throws IOException {
    Path own = folder.resolve("node" + node);
    Files.createDirectories(own.resolve("tmp"));
    String others =
        inside.stream().map(port -> "\"127.0.0.1:" + port + '"').collect(Collectors.joining(", "));
    String names =
        IntStream.range(0, COUNT).mapToObj(n -> "node" + n).collect(Collectors.joining(", "));
    Files.writeString(
        own.resolve("opensearch.yml"),
        """
        cluster.name: cuecard-test
        node.name: node%d
        path.data: %s
        path.logs: %s
        network.host: 127.0.0.1
        http.port: %d
        transport.port: %d
        discovery.seed_hosts: [%s]
        cluster.initial_cluster_manager_nodes: [%s]
        cluster.routing.allocation.disk.threshold_enabled: false
        """
            .formatted(
                node,
                own.resolve("data"),
                own.resolve("logs"),
                ports.get(node),
                inside.get(node),
                others,
                names));
    // A test's machine is small: little memory, and compiled fast rather than well.
    Files.writeString(
        own.resolve("jvm.options"),
        """
        -Xms384m
        -Xmx384m
        -XX:+UseSerialGC
        -XX:TieredStopAtLevel=1
        -Djava.io.tmpdir=%s
        --add-modules=jdk.incubator.vector
        --enable-native-access=ALL-UNNAMED
        -javaagent:agent/opensearch-agent.jar
        --add-opens=java.base/java.nio=org.apache.arrow.memory.core,ALL-UNNAMED
        """
            .formatted(own.resolve("tmp")));
    Files.writeString(own.resolve("log4j2.properties"), LOG);
  }

  /// OpenSearch refuses to run as root.
  private Process process(int node) throws IOException {
    Path own = folder.resolve("node" + node);
    List<String> command = new ArrayList<>();
    if (IS_ROOT) {
      command.addAll(
          List.of("setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups"));
    }
    command.add(program.resolve("bin/opensearch").toString());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log(node).toFile()));
    builder
        .environment()
        .putAll(
            Map.of(
                "OPENSEARCH_PATH_CONF", own.toString(),
                "OPENSEARCH_JAVA_HOME", System.getProperty("java.home"),
                "OPENSEARCH_TMPDIR", own.resolve("tmp").toString(),
                "HOME", own.toString()));
    return builder.start();
  }

  private static void run(String... command) throws IOException {
    try {
      new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until all nodes are in the cluster and every copy of every shard is where it belongs.
  void awaitAll() throws IOException {
    Instant end = Instant.now().plus(LONGEST_START);
    while (!isWhole()) {
      for (int node = 0; node < COUNT; node++) {
        if (!processes.get(node).isAlive()) {
          throw new IllegalStateException("a node has ended: " + Files.readString(log(node)));
        }
      }
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("no cluster of " + COUNT + " nodes in " + LONGEST_START);
      }
    }
  }

  private boolean isWhole() {
    Patience once = new Patience(1, Duration.ofSeconds(20), Duration.ZERO, Duration.ZERO);
    try (ClusterClient cluster = new ClusterClient(access("none"), once)) {
      cluster.get(
          "/_cluster/health?timeout=10s&wait_for_status=green&wait_for_no_relocating_shards=true"
              + "&wait_for_nodes="
              + COUNT);
      return true;
    } catch (ClusterFailed e) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      return false;
    }
  }

  private Path log(int node) {
    return folder.resolve("node" + node + ".log");
  }

  /// Ends a node at once, as a power cut would.
  void kill(int node) {
    processes.get(node).destroyForcibly().onExit().join();
  }

  /// Starts a node again that was killed.
  void startAgain(int node) throws IOException {
    processes.set(node, process(node));
    awaitAll();
  }

  /// An index of this name. Any node may be asked for it.
  ClusterAccess access(String index) {
    return new ClusterAccess(
        ClusterAddress.parse(address(index)), Optional.empty(), Optional.empty(), Optional.empty());
  }

  String address(String index) {
    return ports.stream()
        .map(port -> "127.0.0.1:" + port)
        .collect(Collectors.joining(",", "http://", "/" + index));
  }

  @Override
  public void close() throws IOException {
    for (int node = 0; node < processes.size(); node++) {
      kill(node);
    }
    run("rm", "-rf", folder.toString());
  }
}
