package dev.cuecard.render.chapter;

import dev.cuecard.render.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The forms that chapters are written in.
public enum ChapterFormat {
  TEXT,
  VTT,
  YOUTUBE,
  PODCAST,
  FFMETADATA,
  MATROSKA,
  JSON;

  /// The format that an option names.
  public static Optional<ChapterFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.label().equals(name)).findFirst();
  }

  /// The names of all, for help and messages.
  public static String labels() {
    return Arrays.stream(values()).map(ChapterFormat::label).collect(Collectors.joining(", "));
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String write(ChapterList list, Style style) {
    return switch (this) {
      case TEXT -> ChaptersText.of(list, style);
      case VTT -> WebVttChapters.of(list);
      case YOUTUBE -> YouTubeChapters.of(list);
      case PODCAST -> PodcastChapters.of(list);
      case FFMETADATA -> FfmetadataChapters.of(list);
      case MATROSKA -> MatroskaChapters.of(list);
      case JSON -> ChaptersJson.of(list);
    };
  }

  /// Why whoever reads the format will not take the list as chapters; empty if it will.
  public List<String> objections(ChapterList list) {
    return this == YOUTUBE ? YouTubeChapters.objections(list) : List.of();
  }
}
