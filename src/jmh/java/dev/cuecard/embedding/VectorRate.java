package dev.cuecard.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.e5smallv2q.E5SmallV2QuantizedEmbeddingModel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// How many passages become vectors in a second of CPU: by Cuecard, by langchain4j, and by ONNX
/// Runtime alone, which is given the tokens and does not look at what comes out. All use the same
/// model and as many threads as there are cores, and take turns.
final class VectorRate {
  private static final int WORDS = 57;
  private static final int PASSAGES = 300;
  private static final int ROUNDS = 5;
  private static final int WORKERS = Runtime.getRuntime().availableProcessors();

  private record Peer(String name, Work work) {}

  private interface Work {
    void embed() throws Exception;
  }

  private VectorRate() {}

  /// Arguments `folder texts`: a folder to work in, and a file of English text.
  static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    List<String> passages = passages(Path.of(args[1]));
    List<Peer> peers =
        List.of(
            new Peer("cuecard", cuecard(folder, passages)),
            new Peer("langchain4j", langchain4j(passages)),
            new Peer("bare", bare(folder, passages)));
    System.out.println("passages a CPU second (a second)");
    for (int round = 0; round < ROUNDS; round++) {
      for (Peer peer : peers) {
        time(peer, passages.size());
      }
    }
    System.exit(0); // langchain4j's threads would wait for more.
  }

  private static List<String> passages(Path file) throws IOException {
    String[] words = Files.readString(file).split("\\s+", -1);
    return IntStream.range(0, Math.min(PASSAGES, words.length / WORDS))
        .mapToObj(i -> String.join(" ", Arrays.asList(words).subList(i * WORDS, (i + 1) * WORDS)))
        .toList();
  }

  private static Work cuecard(Path folder, List<String> passages) throws UnusableModel {
    SentenceModel model = SentenceModel.bundled(folder);
    return () -> {
      Path empty = Files.createTempDirectory(folder, "vectors-");
      try (VectorStore store = VectorStore.open(empty, model)) {
        onAllWorkers(
            passages.size(),
            i -> store.vector(passages.get(i), () -> model.passage(passages.get(i))));
      }
    };
  }

  private static Work langchain4j(List<String> passages) {
    var model = new E5SmallV2QuantizedEmbeddingModel();
    List<TextSegment> segments =
        passages.stream().map(text -> TextSegment.from(ModelSettings.E5_PASSAGE + text)).toList();
    return () -> model.embedAll(segments);
  }

  private static Work bare(Path folder, List<String> passages) throws Exception {
    Unpacked model = Unpacked.of(folder, "bare", List.of(SentenceModel.E5.graph(), SentenceModel.E5.tokenizer()));
    Tokenizer tokenizer = Tokenizer.load(model.file(SentenceModel.E5.tokenizer()), 512);
    List<long[]> tokens =
        passages.stream().map(text -> tokenizer.tokens(ModelSettings.E5_PASSAGE + text)).toList();
    var options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    var environment = OrtEnvironment.getEnvironment();
    OrtSession session =
        environment.createSession(model.file(SentenceModel.E5.graph()).toString(), options);
    return () -> onAllWorkers(tokens.size(), i -> run(environment, session, tokens.get(i)));
  }

  private static void onAllWorkers(int count, IntConsumer work) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int worker = 0; worker < WORKERS; worker++) {
      int first = worker;
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = first; i < count; i += WORKERS) {
                      work.accept(i);
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void run(OrtEnvironment environment, OrtSession session, long[] tokens) {
    long[] shape = {1, tokens.length};
    long[] ones = new long[tokens.length];
    Arrays.fill(ones, 1);
    try (var ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens), shape);
        var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        var types =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(new long[tokens.length]), shape)) {
      session
          .run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))
          .close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void time(Peer peer, int passages) throws Exception {
    long cpu = cpu();
    long wall = System.nanoTime();
    peer.work.embed();
    System.out.printf(
        "%-12s %6.1f (%.1f)%n",
        peer.name, passages / ((cpu() - cpu) / 1e9), passages / ((System.nanoTime() - wall) / 1e9));
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
