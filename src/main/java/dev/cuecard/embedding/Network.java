package dev.cuecard.embedding;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A neural network in ONNX Runtime: the numbers of tokens in, their vectors out. Each call runs on
/// the thread that makes it; many may at once.
final class Network implements AutoCloseable {
  private static final String TOKENS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";
  private static final Set<String> INPUTS = Set.of(TOKENS, MASK, TYPES);

  /// The names that exported models give their outputs, the best first: a vector for the whole text
  /// where a model pools by itself.
  private static final List<String> OUTPUTS =
      List.of("sentence_embedding", "last_hidden_state", "token_embeddings");

  private final OrtSession session;
  private final Set<String> inputs;
  private final String output;
  private final int dimensions;

  /// @param session closed with this, or if it is not a sentence model's
  /// @param file named where it is not
  Network(OrtSession session, Path file) throws UnusableModel {
    this.session = session;
    this.inputs = session.getInputNames();
    this.output =
        OUTPUTS.stream()
            .filter(session.getOutputNames()::contains)
            .findFirst()
            .orElseGet(() -> session.getOutputNames().iterator().next());
    this.dimensions = dimensions(session, output);
    if (!inputs.contains(TOKENS) || !INPUTS.containsAll(inputs) || dimensions <= 0) {
      close();
      throw new UnusableModel(
          "expected a sentence model in %s, found one from %s to %s"
              .formatted(file, sorted(inputs), sorted(session.getOutputNames())));
    }
  }

  /// 0 where the network does not say.
  private static int dimensions(OrtSession session, String output) {
    try {
      NodeInfo node = session.getOutputInfo().get(output);
      return node != null && node.getInfo() instanceof TensorInfo tensor
          ? (int) tensor.getShape()[tensor.getShape().length - 1]
          : 0;
    } catch (OrtException e) {
      return 0;
    }
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", new TreeSet<>(names));
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
      in.put(
          name,
          OnnxTensor.createTensor(OnnxRuntime.environment(), LongBuffer.wrap(values), oneText));
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
