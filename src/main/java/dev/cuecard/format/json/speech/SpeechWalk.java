package dev.cuecard.format.json.speech;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.json.JsonText;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/// Walks over a recognizer's JSON, and stops at each segment or word of any dialect.
final class SpeechWalk {
  /// Reads the value at hand, which is a segment or word of `dialect`, or leaves it.
  @FunctionalInterface
  interface Stop {
    void at(SpeechDialect dialect, JsonText json);
  }

  private final JsonText json;
  private final Stop stop;
  private final Consumer<String> language;

  private SpeechWalk(JsonText json, Stop stop, Consumer<String> language) {
    this.json = json;
    this.stop = stop;
    this.language = language;
  }

  /// @param language is told each name of a language
  static void over(Encoded file, Sink sink, Stop stop, Consumer<String> language)
      throws IOException {
    JsonText.read(file, sink, json -> new SpeechWalk(json, stop, language).file());
  }

  private void file() {
    json.next();
    value("");
  }

  private void value(String path) {
    Optional<SpeechDialect> dialect = SpeechDialect.at(path);
    if (dialect.isPresent()) {
      stop.at(dialect.get(), json);
    } else if (SpeechDialect.isOnTheWay(path)) {
      json.entries(name -> entry(path, name));
      list(path);
    }
  }

  private void entry(String path, String name) {
    switch (name) {
      case "language", "language_code", "languageCode", "detected_language" ->
          language.accept(json.text(""));
      default -> value(path.isEmpty() ? name : path + "." + name);
    }
  }

  /// Of alternatives the first is the likeliest.
  private void list(String path) {
    String element = path + "[]";
    boolean isChoice = path.endsWith("alternatives");
    int[] seen = {0};
    json.elements(() -> {
      if (!isChoice || seen[0]++ == 0) {
        value(element);
      }
    });
  }
}
