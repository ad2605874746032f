package dev.cuecard.embedding;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder with a sentence model as Hugging Face and sentence-transformers lay it out:
/// `model.onnx` or `onnx/model.onnx`, `tokenizer.json`, and settings in some small files beside
/// them, any of which may be missing.
final class ModelFolder {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String GRAPH = "model.onnx";
  private static final String TOKENIZER = "tokenizer.json";
  private static final int USUAL_TOKENS = 512;
  private static final int MOST_TOKENS = 8192;

  private final Path folder;

  ModelFolder(Path folder) {
    this.folder = folder;
  }

  ModelFiles files() throws UnusableModel, IOException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableModel("expected a folder with a sentence model, found none at " + folder);
    }
    Path tokenizer = folder.resolve(TOKENIZER);
    if (!Files.isRegularFile(tokenizer)) {
      throw missing(TOKENIZER);
    }
    return ModelFiles.of(graph(), tokenizer, settings());
  }

  private Path graph() throws UnusableModel, IOException {
    for (Path place : List.of(folder, folder.resolve("onnx"))) {
      if (Files.isRegularFile(place.resolve(GRAPH))) {
        return place.resolve(GRAPH);
      }
    }
    for (Path place : List.of(folder, folder.resolve("onnx"))) {
      List<Path> graphs = files(place, "*.onnx");
      if (graphs.size() == 1) {
        return graphs.getFirst();
      } else if (graphs.size() > 1) {
        throw new UnusableModel(
            "expected one *.onnx in %s, or one called %s, found %s"
                .formatted(place, GRAPH, names(graphs)));
      }
    }
    throw missing("model.onnx or onnx/model.onnx");
  }

  private UnusableModel missing(String file) throws IOException {
    List<Path> there = files(folder, "*");
    return new UnusableModel(
        "expected %s in %s, found %s"
            .formatted(file, folder, there.isEmpty() ? "nothing" : names(there)));
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
        files.forEach(found::add);
      }
    }
    found.sort(null);
    return found;
  }

  private static String names(List<Path> files) {
    Stream<String> names = files.stream().limit(10).map(file -> file.getFileName().toString());
    return String.join(", ", names.toList()) + (files.size() > 10 ? "…" : "");
  }

  private ModelSettings settings() throws UnusableModel, IOException {
    JsonNode prompts = json("config_sentence_transformers.json").path("prompts");
    boolean e5 = isE5();
    return new ModelSettings(
        pooling(),
        prompts.path("query").asString(e5 ? ModelSettings.E5_QUERY : ""),
        prompts
            .path("passage")
            .asString(prompts.path("document").asString(e5 ? ModelSettings.E5_PASSAGE : "")),
        maxTokens(),
        Optional.empty());
  }

  /// E5 models say nowhere but in their name that they want prefixes.
  private boolean isE5() throws UnusableModel, IOException {
    String name =
        json("config.json").path("_name_or_path").asString("") + "/" + folder.getFileName();
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]", -1)).anyMatch("e5"::equals);
  }

  private Pooling pooling() throws UnusableModel, IOException {
    JsonNode pooling = json("1_Pooling/config.json");
    if (pooling.path("pooling_mode_cls_token").asBoolean(false)) {
      return Pooling.CLS;
    } else if (pooling.path("pooling_mode_max_tokens").asBoolean(false)) {
      return Pooling.MAX;
    }
    for (String unknown : List.of("pooling_mode_weightedmean_tokens", "pooling_mode_lasttoken")) {
      if (pooling.path(unknown).asBoolean(false)) {
        throw new UnusableModel(
            "expected pooling by mean, cls or max in %s, found %s".formatted(folder, unknown));
      }
    }
    return Pooling.MEAN;
  }

  /// What the tokenizer was made for, or what the model was trained on if that is less. Many say 10
  /// to the 30th where they mean that nobody said.
  private int maxTokens() throws UnusableModel, IOException {
    double limit = json("tokenizer_config.json").path("model_max_length").asDouble(USUAL_TOKENS);
    double trained = json("sentence_bert_config.json").path("max_seq_length").asDouble(limit);
    double least = Math.min(limit, trained);
    return least < 1 || least > MOST_TOKENS ? USUAL_TOKENS : (int) least;
  }

  /// The settings in a file; none if it is not there.
  private JsonNode json(String file) throws UnusableModel, IOException {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      return JSON.createObjectNode();
    }
    try {
      return JSON.readTree(Files.readAllBytes(path));
    } catch (JacksonException e) {
      throw new UnusableModel("%s is not JSON: %s".formatted(path, e.getOriginalMessage()));
    }
  }
}
