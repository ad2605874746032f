package dev.cuecard.embedding;

import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A neural network that gives sentences of the same meaning vectors of the same direction. Every
/// call runs on the thread that makes it, and many may at once.
///
/// ```java
/// try (SentenceModel model = SentenceModel.bundled(cache)) {
///   float[] asked = model.query("why do volcanoes erupt");
///   float[] said = model.passage("Magma rises because it is lighter than the rock around it.");
/// }
/// ```
public final class SentenceModel implements AutoCloseable {
  /// The models that come with Cuecard: E5 small, version 2, and MiniLM, both for English.
  static final Packed E5 = new Packed("e5-small-v2-q", ModelSettings.E5);

  private static final Packed MINI_LM = new Packed("all-minilm-l6-v2-q", ModelSettings.MINI_LM);

  private final String id;
  private final ModelSettings settings;
  private final Tokenizer tokenizer;
  private final Network network;
  private final Optional<SentenceModel> second;

  /// A model in a jar.
  record Packed(String name, ModelSettings settings) {
    String graph() {
      return name + ".onnx";
    }

    String tokenizer() {
      return name + "-tokenizer.json";
    }
  }

  private SentenceModel(ModelFiles files, OrtSession session, Optional<SentenceModel> second)
      throws UnusableModel, IOException {
    this.id = files.id();
    this.settings = files.settings();
    this.second = second;
    this.network = new Network(session, files.graph());
    try {
      this.tokenizer = Tokenizer.load(files.tokenizer(), settings.maxTokens());
    } catch (UnusableModel | IOException e) {
      network.close();
      throw e;
    }
  }

  /// The model that comes with Cuecard, for English: E5, and MiniLM beside it.
  ///
  /// @param cache a folder to keep unpacked files in, which makes later starts fast; may be deleted
  ///   at any time
  /// @throws UnusableModel if it was left out, or this machine is of a kind that has no native code
  public static SentenceModel bundled(Path cache) throws UnusableModel {
    SentenceModel second = packed(MINI_LM, cache, Optional.empty());
    try {
      return packed(E5, cache, Optional.of(second));
    } catch (UnusableModel e) {
      second.close();
      throw e;
    }
  }

  private static SentenceModel packed(Packed model, Path cache, Optional<SentenceModel> second)
      throws UnusableModel {
    try {
      // What ONNX Runtime keeps beside the model is for the same version only.
      String name = model.name() + "-" + NativeCode.load(cache);
      Unpacked files = Unpacked.of(cache, name, List.of(model.graph(), model.tokenizer()));
      Path graph = files.file(model.graph());
      return new SentenceModel(
          new ModelFiles(graph, files.file(model.tokenizer()), model.settings(), files.print()),
          files.isKept() ? OnnxRuntime.openAndKeep(graph) : OnnxRuntime.open(graph),
          second);
    } catch (IOException e) {
      throw new UnusableModel("cannot load the sentence model", e);
    }
  }

  /// The ONNX sentence model in a folder, as Hugging Face lays them out.
  ///
  /// @param cache see [#bundled]
  /// @throws UnusableModel if something is missing, and what
  public static SentenceModel from(Path folder, Path cache) throws UnusableModel {
    try {
      ModelFiles files = new ModelFolder(folder).files();
      NativeCode.load(cache);
      return new SentenceModel(files, OnnxRuntime.open(files.graph()), Optional.empty());
    } catch (IOException e) {
      throw new UnusableModel("cannot read the sentence model in " + folder, e);
    }
  }

  /// The vector of what somebody looks for, of length 1; zeros if a model sees nothing in `text`.
  public float[] query(String text) {
    return vector(settings.query() + text);
  }

  /// The vector of what may be found, of length 1.
  public float[] passage(String text) {
    return vector(settings.passage() + text);
  }

  /// Texts go through one by one, not in batches: a quantized network rounds by the largest value
  /// in a batch, so that a text's vector would depend on its neighbours, and it is hardly faster.
  private float[] vector(String text) {
    long[] tokens = tokenizer.tokens(text);
    if (tokens.length == 0) {
      return new float[dimensions()]; // Of some tokenizers an empty text has none: no direction.
    }
    return toUnitLength(settings.pooling().pool(network.run(tokens), dimensions()));
  }

  static float[] toUnitLength(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  /// How many numbers a vector has.
  public int dimensions() {
    return network.dimensions();
  }

  /// A model that is asked beside this one: what two say that were trained on different texts is
  /// right more often than what one says. It is never asked in a language that this one does not
  /// know.
  public Optional<SentenceModel> second() {
    return second;
  }

  /// Tells this model and the one beside it from others: vectors can be compared where this is the
  /// same.
  public String id() {
    return second.map(other -> id + "-" + other.id()).orElse(id);
  }

  /// Tells this model from others, whichever is beside it.
  String ownId() {
    return id;
  }

  /// How well the model's tokenizer knows what `text` is written in.
  public Fluency fluency(String text) {
    return tokenizer.fluency(text);
  }

  /// Whether vectors of `text` are to be trusted. In a language that it was not trained on a model
  /// is worse than none: of Spanish E5 knows nearly all pieces of words, and finds less than the
  /// words do (docs/quality.md).
  ///
  /// @param language the text's, without region or script; `und` if it is not known
  public boolean knows(String language, String text) {
    return isTrainedOn(language) && fluency(text).isEnough();
  }

  /// Whether the model has met this as a word, often enough to have it whole: what is misspelt it
  /// knows in parts at most, and so it does rare words.
  ///
  /// @param language as [#knows] wants it
  public boolean isWord(String language, String word) {
    return isTrainedOn(language) && tokenizer.isOnePiece(word);
  }

  private boolean isTrainedOn(String language) {
    return settings.language().map(own -> own.equals(language)).orElse(true)
        || language.equals("und");
  }

  @Override
  public void close() {
    second.ifPresent(SentenceModel::close);
    network.close();
    tokenizer.close();
  }
}
