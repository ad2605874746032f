package dev.cuecard.clip.cut;

import dev.cuecard.cue.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Pieces of media one after the other in one file, as FFmpeg is told to make it. Every piece is
/// decoded from the keyframe before it and encoded anew, so that it begins with the first frame
/// that is shown from its start on (ffmpeg, “-ss”, “-accurate_seek”) and not with a keyframe.
///
/// @param picture whether there is one, and of which size if pieces have to be made alike
/// @param hasSound whether there is any
/// @param subtitles the name of a SubRip file in the folder that FFmpeg runs in
/// @param language of the subtitles
public record Supercut(
    List<Piece> pieces,
    Picture picture,
    boolean hasSound,
    SubtitleMode mode,
    String subtitles,
    String language) {
  /// Each piece is an open file with its own decoder.
  public static final int MOST_PIECES = 100;

  /// How the file that is written calls a track of subtitles, by its ending (ffmpeg-codecs,
  /// “Subtitles Encoders”).
  private static final Map<String, String> CODECS =
      Map.of(
          "mp4", "mov_text", "m4v", "mov_text", "mov", "mov_text", "webm", "webvtt", "mkv", "srt");

  /// The picture of a cut.
  public sealed interface Picture {
    /// There is none.
    record None() implements Picture {}

    /// As the pieces have it.
    record AsItIs() implements Picture {}

    /// Of one size and rate: smaller ones are framed in black.
    ///
    /// @param rate as FFmpeg spells it: `30000/1001`
    record Fitted(int width, int height, String rate) implements Picture {}
  }

  public Supercut {
    pieces = List.copyOf(pieces);
  }

  /// Without subtitles.
  public static Supercut plain(List<Piece> pieces, Picture picture, boolean hasSound) {
    return new Supercut(pieces, picture, hasSound, SubtitleMode.NONE, "", "");
  }

  /// Whether subtitles can be a track in a file whose name ends so.
  public static boolean canMux(String ending) {
    return CODECS.containsKey(ending.toLowerCase(Locale.ROOT));
  }

  /// How long it is, in ms.
  public long length() {
    return pieces.stream().mapToLong(piece -> piece.span().length()).sum();
  }

  /// What FFmpeg is called with, but for its own name, to write `out`.
  public List<String> arguments(String out) {
    List<String> arguments = new ArrayList<>(List.of("-nostdin", "-hide_banner", "-v", "error"));
    for (Piece piece : pieces) {
      arguments.addAll(
          List.of(
              "-ss",
              Timestamp.seconds(piece.span().start()),
              "-t",
              Timestamp.seconds(piece.span().length()),
              "-i",
              piece.media()));
    }
    if (mode == SubtitleMode.MUX) {
      arguments.addAll(List.of("-i", subtitles));
    }
    arguments.addAll(List.of("-filter_complex", graph()));
    if (hasPicture()) {
      arguments.addAll(List.of("-map", "[v]"));
    }
    if (hasSound) {
      arguments.addAll(List.of("-map", "[a]"));
    }
    if (mode == SubtitleMode.MUX) {
      String map = pieces.size() + ":s:0";
      String codec = codec(out).orElse("srt");
      arguments.addAll(
          List.of("-map", map, "-c:s", codec, "-metadata:s:s:0", "language=" + language));
    }
    arguments.addAll(List.of("-map_metadata", "-1", out));
    return arguments;
  }

  private boolean hasPicture() {
    return !(picture instanceof Picture.None);
  }

  private static Optional<String> codec(String out) {
    String ending = out.substring(out.lastIndexOf('.') + 1);
    return Optional.ofNullable(CODECS.get(ending.toLowerCase(Locale.ROOT)));
  }

  /// Each piece counts from its own first frame: FFmpeg would show that twice to fill the rest of
  /// the frame before it.
  ///
  /// `[0:v:0]setpts=PTS-STARTPTS,format=yuv420p[v0];[0:a:0]anull[a0];[v0][a0]concat=n=1:v=1:a=1[v][a]`
  private String graph() {
    StringBuilder inputs = new StringBuilder();
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      if (hasPicture()) {
        inputs.append("[%d:v:0]setpts=PTS-STARTPTS,%s[v%d];".formatted(i, fitting(), i));
        joined.append("[v%d]".formatted(i));
      }
      if (hasSound) {
        inputs.append("[%d:a:0]%s[a%d];".formatted(i, sound(), i));
        joined.append("[a%d]".formatted(i));
      }
    }
    joined.append(
        "concat=n=%d:v=%d:a=%d".formatted(pieces.size(), hasPicture() ? 1 : 0, hasSound ? 1 : 0));
    boolean isBurnt = mode == SubtitleMode.BURN && hasPicture();
    joined.append(hasPicture() ? isBurnt ? "[plain]" : "[v]" : "").append(hasSound ? "[a]" : "");
    joined.append(isBurnt ? ";[plain]subtitles=" + subtitles + "[v]" : "");
    return inputs.append(joined).toString();
  }

  private String fitting() {
    return switch (picture) {
      case Picture.None _, Picture.AsItIs _ -> "format=yuv420p";
      case Picture.Fitted(int width, int height, String rate) ->
          "scale=%1$d:%2$d:force_original_aspect_ratio=decrease,pad=%1$d:%2$d:-1:-1,setsar=1,fps=%3$s,format=yuv420p"
              .formatted(width, height, rate);
    };
  }

  private String sound() {
    return picture instanceof Picture.AsItIs
        ? "anull"
        : "aformat=sample_rates=48000:channel_layouts=stereo";
  }
}
