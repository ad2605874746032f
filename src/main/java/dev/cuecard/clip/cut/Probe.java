package dev.cuecard.clip.cut;

import dev.cuecard.corpus.Json;
import dev.cuecard.corpus.JsonField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What ffprobe says of a file of media.
///
/// @param picture its first track of pictures, a cover not counted
/// @param hasSound whether it has a track of sound
/// @param length in ms, if known
public record Probe(Optional<Picture> picture, boolean hasSound, Optional<Long> length) {
  /// How pictures are shown.
  ///
  /// @param rate frames a second as a fraction: `25/1`
  public record Picture(int width, int height, String rate) {}

  /// What ffprobe is asked, but for the name of the file.
  static final List<String> QUESTION =
      List.of(
          "-v",
          "error",
          "-of",
          "json",
          "-show_entries",
          "stream=codec_type,width,height,avg_frame_rate:stream_disposition=attached_pic"
              + ":format=duration");

  /// Reads its answer.
  static Probe of(String json) {
    JsonField answer = Json.field(json.getBytes(StandardCharsets.UTF_8));
    List<JsonField> streams = answer.at("streams").list(stream -> stream);
    return new Probe(
        streams.stream()
            .filter(stream -> isOf("video", stream))
            .filter(stream -> stream.at("disposition").at("attached_pic").number() == 0)
            .findFirst()
            .map(stream ->
                new Picture(
                    (int) stream.at("width").number(),
                    (int) stream.at("height").number(),
                    stream.at("avg_frame_rate").text())),
        streams.stream().anyMatch(stream -> isOf("audio", stream)),
        answer
            .at("format")
            .at("duration")
            .optionalText()
            .map(seconds -> Math.round(1000 * Double.parseDouble(seconds))));
  }

  private static boolean isOf(String type, JsonField stream) {
    return stream.at("codec_type").optionalText().filter(type::equals).isPresent();
  }
}
