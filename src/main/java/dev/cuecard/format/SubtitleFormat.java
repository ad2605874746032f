package dev.cuecard.format;

import dev.cuecard.document.Parsed;
import dev.cuecard.language.Language;
import java.util.Arrays;
import java.util.Optional;

/// A format of subtitle files. What a file is, its content says, never its name: a `.srt` that
/// holds WebVTT is WebVTT.
///
/// ```java
/// SubtitleFormat format = SubtitleFormat.of(text).orElse(SubtitleFormat.SUBRIP);
/// Parsed<Subtitles> file = format.read(text, Language.of("en"));
/// Written copy = SubtitleFormat.WEBVTT.write(file.value());
/// ```
///
/// The constants stand in the order in which they are tried; SubRip, which has no signature, last.
public enum SubtitleFormat {
  WEBVTT("WebVTT", "vtt"),
  SJSON("Open edX SJSON", "sjson"),
  SBV("YouTube SBV", "sbv"),
  SUBRIP("SubRip", "srt");

  private static final int HEAD = 1 << 16;

  private final String title;
  private final String extension;

  SubtitleFormat(String title, String extension) {
    this.title = title;
    this.extension = extension;
  }

  /// The format that `text` is written in, if it is one of these. Looks at the first 64 kB.
  public static Optional<SubtitleFormat> of(String text) {
    return Arrays.stream(values()).filter(format -> format.recognises(text)).findFirst();
  }

  /// Its name as people write it: `SubRip`.
  public String title() {
    return title;
  }

  /// How the names of its files usually end, without the dot; also what reports and the corpus call
  /// it: `srt`.
  public String extension() {
    return extension;
  }

  /// Whether the beginning of a file, `head`, shows this format.
  public boolean recognises(String head) {
    String start = head.length() <= HEAD ? head : head.substring(0, HEAD);
    return switch (this) {
      case WEBVTT -> VttParser.recognises(start);
      case SJSON -> SjsonReader.recognises(start);
      case SBV -> SbvParser.recognises(start);
      case SUBRIP -> SubRipParser.recognises(start);
    };
  }

  /// Reads `text`, in time linear in its length, and never throws on content.
  ///
  /// @param text decoded, lines ended by `\n`, without byte order mark
  /// @param language of the cues, or [Language#UNKNOWN] to take what the file says itself
  public Parsed<Subtitles> read(String text, Language language) {
    return switch (this) {
      case WEBVTT -> VttParser.read(text, language);
      case SJSON -> SjsonReader.read(text, language);
      case SBV -> SbvParser.read(text, language);
      case SUBRIP -> SubRipParser.read(text, language);
    };
  }

  /// Writes what was read from any format. Asides and settings are in their format's own notation
  /// and are left out, with a report, by another format's writer.
  public Written write(Subtitles subtitles) {
    return switch (this) {
      case WEBVTT -> VttWriter.write(subtitles);
      case SJSON -> SjsonWriter.write(subtitles);
      case SBV -> SbvWriter.write(subtitles);
      case SUBRIP -> SubRipWriter.write(subtitles);
    };
  }
}
