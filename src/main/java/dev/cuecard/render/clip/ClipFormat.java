package dev.cuecard.render.clip;

import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.render.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The forms that clips are written in.
public enum ClipFormat {
  TEXT,
  LINK,
  FRAGMENT,
  OPENEDX,
  MARKDOWN,
  WIKITEXT,
  VTT,
  SRT,
  ANNOTATION,
  IIIF,
  M3U,
  MPV,
  EDL,
  FCPXML,
  OTIO,
  FFMPEG,
  JSON;

  /// The format that an option names.
  public static Optional<ClipFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.label().equals(name)).findFirst();
  }

  /// The names of all, for help and messages.
  public static String labels() {
    return Arrays.stream(values()).map(ClipFormat::label).collect(Collectors.joining(", "));
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String write(ClipSheet sheet, Style style) {
    return switch (this) {
      case TEXT -> ClipsText.of(sheet.clips(), style);
      case LINK -> ClipLinks.best(sheet);
      case FRAGMENT -> ClipLinks.fragments(sheet);
      case OPENEDX -> ClipLinks.openEdx(sheet);
      case MARKDOWN -> MarkdownCitation.of(sheet);
      case WIKITEXT -> WikitextCitation.of(sheet);
      case VTT -> ClipSubtitles.of(sheet.list(), SubtitleFormat.WEBVTT);
      case SRT -> ClipSubtitles.of(sheet.list(), SubtitleFormat.SUBRIP);
      case ANNOTATION -> WebAnnotation.of(sheet);
      case IIIF -> IiifManifest.of(sheet);
      case M3U -> M3uPlaylist.of(sheet);
      case MPV -> MpvEdl.of(sheet);
      case EDL -> Cmx3600.of(sheet);
      case FCPXML -> Fcpxml.of(sheet);
      case OTIO -> OpenTimeline.of(sheet);
      case FFMPEG -> FfmpegScript.of(sheet);
      case JSON -> ClipsJson.of(sheet.clips());
    };
  }

  /// What of the clips the format cannot say.
  public List<String> objections(ClipSheet sheet) {
    return switch (this) {
      case OPENEDX -> ClipLinks.withoutBlock(sheet);
      case EDL -> Cmx3600.objections(sheet);
      case M3U, MPV, FCPXML, OTIO, FFMPEG -> sheet.withoutPlace();
      default -> List.of();
    };
  }

  /// Whether it counts in frames.
  public boolean hasFrames() {
    return this == EDL || this == FCPXML || this == OTIO;
  }
}
