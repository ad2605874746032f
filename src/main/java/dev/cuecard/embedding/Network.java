package dev.cuecard.embedding;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A neural network in ONNX Runtime: the numbers of tokens in, their vectors out. Each call runs on
/// the thread that makes it; many may at once.
final class Network implements AutoCloseable {
  private static final String TOKENS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";

  /// The names that exported models give their outputs, the best first: a vector for the whole text
  /// where a model pools by itself.
  private static final List<String> OUTPUTS =
      List.of("sentence_embedding", "last_hidden_state", "token_embeddings");

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Set<String> inputs;
  private final String output;
  private final int dimensions;

  private Network(OrtEnvironment environment, OrtSession session) throws OrtException {
    this.environment = environment;
    this.session = session;
    this.inputs = session.getInputNames();
    this.output =
        OUTPUTS.stream()
            .filter(session.getOutputNames()::contains)
            .findFirst()
            .orElseGet(() -> session.getOutputNames().iterator().next());
    this.dimensions = lastDimension(session.getOutputInfo().get(output));
  }

  private static int lastDimension(@Nullable NodeInfo output) {
    return output != null && output.getInfo() instanceof TensorInfo tensor
        ? (int) tensor.getShape()[tensor.getShape().length - 1]
        : 0;
  }

  static Network load(Path file) throws UnusableModel {
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "cuecard");
      environment.setTelemetry(false);
      try (var options = options()) {
        var network = new Network(environment, environment.createSession(file.toString(), options));
        network.check(file);
        return network;
      }
    } catch (OrtException e) {
      throw new UnusableModel("%s is not a model that ONNX Runtime reads".formatted(file), e);
    }
  }

  private static SessionOptions options() throws OrtException {
    var options = new SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
    return options;
  }

  private void check(Path file) throws UnusableModel, OrtException {
    Set<String> known = Set.of(TOKENS, MASK, TYPES);
    if (!inputs.contains(TOKENS) || !known.containsAll(inputs) || dimensions <= 0) {
      session.close();
      throw new UnusableModel(
          "%s is not a sentence model: expected the inputs %s, %s and perhaps %s and vectors of a fixed size, found %s"
              .formatted(file, TOKENS, MASK, TYPES, inputs));
    }
  }

  int dimensions() {
    return dimensions;
  }

  /// The vectors of all tokens, one after the other; only one if the network pools by itself.
  float[] run(long[] tokens) {
    long[] ones = new long[tokens.length];
    Arrays.fill(ones, 1);
    Map<String, OnnxTensor> in = new LinkedHashMap<>();
    try {
      put(in, TOKENS, tokens);
      put(in, MASK, ones);
      put(in, TYPES, new long[tokens.length]);
      try (var out = session.run(in, Set.of(output))) {
        FloatBuffer values = ((OnnxTensor) out.get(0)).getFloatBuffer();
        float[] vectors = new float[values.remaining()];
        values.get(vectors);
        return vectors;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on %d tokens".formatted(tokens.length), e);
    } finally {
      in.values().forEach(OnnxTensor::close);
    }
  }

  private void put(Map<String, OnnxTensor> in, String name, long[] values) throws OrtException {
    if (inputs.contains(name)) {
      long[] oneText = {1, values.length};
      in.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), oneText));
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be closed", e);
    }
  }
}
