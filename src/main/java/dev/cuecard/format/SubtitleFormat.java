package dev.cuecard.format;

import dev.cuecard.document.Parsed;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.json.SjsonFormat;
import dev.cuecard.format.subrip.SbvFormat;
import dev.cuecard.format.subrip.SubRipFormat;
import dev.cuecard.format.ttml.TtmlFormat;
import dev.cuecard.format.webvtt.VttFormat;
import dev.cuecard.format.youtube.Srv1Format;
import dev.cuecard.format.youtube.Srv3Format;
import dev.cuecard.language.Language;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
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
/// The constants stand in the order in which they are tried: those with a signature first, SubRip,
/// which has none, and what is looser still last.
public enum SubtitleFormat {
  WEBVTT("WebVTT", "vtt", new VttFormat()),
  SJSON("Open edX SJSON", "sjson", new SjsonFormat()),
  TTML("TTML", "ttml", new TtmlFormat()),
  SRV3("YouTube srv3", "srv3", new Srv3Format()),
  SRV1("YouTube srv1", "srv1", new Srv1Format()),
  SBV("YouTube SBV", "sbv", new SbvFormat()),
  SUBRIP("SubRip", "srt", new SubRipFormat());

  private final String title;
  private final String extension;

  /// Without state, as all formats are.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Format format;

  SubtitleFormat(String title, String extension, Format format) {
    this.title = title;
    this.extension = extension;
    this.format = format;
  }

  /// The format that `file` is written in, if it is one of these. Looks at the first 64 kB.
  public static Optional<SubtitleFormat> of(Encoded file) {
    return Arrays.stream(values()).filter(format -> format.format.recognises(file)).findFirst();
  }

  /// The format that `text` is written in, if it is one of these.
  public static Optional<SubtitleFormat> of(String text) {
    return of(Encoded.of(text));
  }

  /// The format of this name, or whose files end with it: `vtt`, `SubRip`.
  public static Optional<SubtitleFormat> named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format ->
            format.extension.equals(plain)
                || format.title.toLowerCase(Locale.ROOT).equals(plain)
                || format.name().toLowerCase(Locale.ROOT).equals(plain))
        .findFirst();
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

  /// Whether it can be written, not only read.
  public boolean isWritable() {
    return format instanceof WritableFormat;
  }

  /// Reads `file` into `sink`, in time linear in its length, and never throws on content.
  ///
  /// @throws IOException if the file cannot be read
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    format.read(file, hints, sink);
  }

  /// Reads `file` whole.
  ///
  /// @throws IOException if the file cannot be read
  public Parsed<Subtitles> read(Encoded file, Hints hints) throws IOException {
    var collector = new Collector(hints.language());
    format.read(file, hints, collector);
    return collector.subtitles(this);
  }

  /// Reads `text` whole.
  ///
  /// @param language of the cues, or [Language#UNKNOWN] to take what the file says itself
  public Parsed<Subtitles> read(String text, Language language) {
    try {
      return read(Encoded.of(text), Hints.of(language));
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory", e);
    }
  }

  /// What the text and the settings of its cues mean, in one file.
  public Notation notation() {
    return format.notation();
  }

  /// Writes what was read from any format.
  ///
  /// @throws IllegalArgumentException if this format is only read
  public Written write(Subtitles subtitles) {
    var text = new StringBuilder();
    var output = new Output(title, text);
    new Conversion(subtitles.format(), this, output, Hints.NONE).all(subtitles);
    return new Written(text.toString(), output.losses().list());
  }

  /// A writer of one file.
  WritableFormat.Writer writer(Output out, Hints hints) {
    if (format instanceof WritableFormat writable) {
      return writable.writer(out, hints);
    }
    throw new IllegalArgumentException(title + " is read, not written");
  }
}
