package dev.cuecard.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFolderTest {
  @TempDir static Path cache;
  @TempDir Path parent;
  private Path folder = Path.of("");

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectory(parent.resolve("model"));
  }

  @Test
  void aFolderThatIsNotThereIsSaidToBeMissing() {
    folder = parent.resolve("nowhere");

    assertThat(complaint())
        .isEqualTo("expected a folder with a sentence model, found none at " + folder);
  }

  @Test
  void aMissingFileIsNamedWithWhatIsThere() throws IOException {
    assertThat(complaint())
        .isEqualTo("expected tokenizer.json in %s, found nothing".formatted(folder));
    put("tokenizer.json", "{}");
    put("README.md", "");
    assertThat(complaint())
        .isEqualTo(
            "expected model.onnx or onnx/model.onnx in %s, found README.md, tokenizer.json"
                .formatted(folder));
  }

  @Test
  void severalGraphsMayStandForDifferentModels() throws IOException {
    put("tokenizer.json", "{}");
    put("onnx/model_O2.onnx", "");
    put("onnx/model_quantized.onnx", "");

    assertThat(complaint())
        .isEqualTo(
            "expected one *.onnx in %s, or one called model.onnx, found model_O2.onnx, model_quantized.onnx"
                .formatted(folder.resolve("onnx")));
  }

  @Test
  void settingsThatAreNotJsonAreNamed() throws IOException {
    usable();
    put("1_Pooling/config.json", "mean, please");

    assertThat(complaint()).startsWith(folder.resolve("1_Pooling/config.json") + " is not JSON: ");
  }

  @Test
  void aTokenizerOrGraphOfAnotherKindIsNamed() throws IOException {
    usable();
    put("tokenizer.json", "{\"version\": \"1.0\"}");
    assertThat(complaint())
        .startsWith(folder.resolve("tokenizer.json") + " is not a tokenizer.json");

    usable();
    put("model.onnx", "not a network");
    assertThat(complaint())
        .startsWith(folder.resolve("model.onnx") + " is not a model that ONNX Runtime reads");
  }

  @Test
  void poolingThatIsNotKnownIsNamed() throws IOException {
    usable();
    put("1_Pooling/config.json", "{\"pooling_mode_lasttoken\": true}");

    assertThat(complaint())
        .isEqualTo(
            "expected pooling by mean, cls or max in %s, found pooling_mode_lasttoken"
                .formatted(folder));
  }

  @Test
  void aFolderWithTheBundledModelGivesItsVectors() throws IOException, UnusableModel {
    usable();
    put(
        "config_sentence_transformers.json",
        "{\"prompts\": {\"query\": \"query: \", \"document\": \"passage: \"}}");

    try (SentenceModel model = SentenceModel.from(folder, cache);
        SentenceModel bundled = SentenceModel.bundled(cache)) {
      assertThat(model.query("warm bees")).isEqualTo(bundled.query("warm bees"));
      assertThat(model.passage("warm bees")).isEqualTo(bundled.passage("warm bees"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1_Pooling/config.json              | {\"pooling_mode_cls_token\": true}",
        "1_Pooling/config.json              | {\"pooling_mode_max_tokens\": true}",
        "config_sentence_transformers.json  | {\"prompts\": {\"query\": \"find: \"}}",
        "config.json                        | {\"_name_or_path\": \"intfloat/e5-small-v2\"}",
        "sentence_bert_config.json          | {\"max_seq_length\": 8}"
      })
  void aSettingChangesTheVectorsAndWithThemTheModelsId(String file, String json)
      throws IOException, UnusableModel {
    usable();
    String query = "why are bees warm even when there is a lot of snow outside";
    String id;
    float[] plain;
    try (SentenceModel model = SentenceModel.from(folder, cache)) {
      id = model.id();
      plain = model.query(query);
    }
    put(file, json);

    try (SentenceModel model = SentenceModel.from(folder, cache)) {
      assertThat(model.query(query)).isNotEqualTo(plain);
      assertThat(model.id()).isNotEqualTo(id);
    }
  }

  @Test
  void aLimitThatMeansNoneIsTheUsualOne() throws IOException, UnusableModel {
    usable();
    put("tokenizer_config.json", "{\"model_max_length\": 1000000000000000019884624838656}");

    assertThat(new ModelFolder(folder).files().settings().maxTokens()).isEqualTo(512);
  }

  /// The bundled model's files under their usual names.
  private void usable() throws IOException {
    copy("e5-small-v2-q.onnx", "model.onnx");
    copy("e5-small-v2-q-tokenizer.json", "tokenizer.json");
  }

  private void copy(String resource, String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
    ClassLoader loader = Objects.requireNonNull(SentenceModel.class.getClassLoader());
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(resource))) {
      Files.copy(in, folder.resolve(name));
    }
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private String complaint() {
    UnusableModel unusable =
        assertThatExceptionOfType(UnusableModel.class)
            .isThrownBy(() -> SentenceModel.from(folder, cache).close())
            .actual();
    return String.valueOf(unusable.getMessage());
  }
}
