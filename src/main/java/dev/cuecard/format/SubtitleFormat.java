package dev.cuecard.format;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.ass.AssFormat;
import dev.cuecard.format.ass.script.Edition;
import dev.cuecard.format.broadcast.scc.SccFormat;
import dev.cuecard.format.broadcast.stl.EbuStlFormat;
import dev.cuecard.format.json.PodcastFormat;
import dev.cuecard.format.json.SjsonFormat;
import dev.cuecard.format.json.speech.SpeechFormat;
import dev.cuecard.format.json.youtube.YouTubeFormat;
import dev.cuecard.format.lines.MicroDvdFormat;
import dev.cuecard.format.lines.Mpl2Format;
import dev.cuecard.format.lines.StcFormat;
import dev.cuecard.format.lines.SubViewer1Format;
import dev.cuecard.format.lines.SubViewerFormat;
import dev.cuecard.format.lines.TmPlayerFormat;
import dev.cuecard.format.lyrics.LrcFormat;
import dev.cuecard.format.sami.SamiFormat;
import dev.cuecard.format.subrip.SbvFormat;
import dev.cuecard.format.subrip.SubRipFormat;
import dev.cuecard.format.table.AudacityFormat;
import dev.cuecard.format.table.CsvFormat;
import dev.cuecard.format.transcript.TranscriptFormat;
import dev.cuecard.format.ttml.TtmlFormat;
import dev.cuecard.format.webvtt.VttFormat;
import dev.cuecard.format.youtube.Srv1Format;
import dev.cuecard.format.youtube.Srv3Format;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

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
  WEBVTT("WebVTT", "vtt", new VttFormat(), "webvtt"),
  EBU_STL("EBU STL", "stl", new EbuStlFormat()),
  SCC("Scenarist captions", "scc", new SccFormat()),
  SJSON("Open edX SJSON", "sjson", new SjsonFormat(), "json"),
  PODCAST("Podcasting 2.0 transcript", "json", new PodcastFormat()),
  YOUTUBE("YouTube json3", "json3", new YouTubeFormat()),
  SPEECH("speech recognition JSON", "asr.json", new SpeechFormat(), "json"),
  ASS("Advanced SubStation Alpha", "ass", new AssFormat(Edition.V4_PLUS)),
  SSA("SubStation Alpha", "ssa", new AssFormat(Edition.V4)),
  LRC("LRC", "lrc", new LrcFormat()),
  MICRODVD("MicroDVD", "sub", new MicroDvdFormat()),
  MPL2("MPL2", "mpl", new Mpl2Format()),
  SUBVIEWER("SubViewer 2", "sub", new SubViewerFormat()),
  SUBVIEWER1("SubViewer 1", "sub", new SubViewer1Format()),
  STC("STC", "stc", new StcFormat()),
  TMPLAYER("TMPlayer", "tmp", new TmPlayerFormat()),
  TTML("TTML", "ttml", new TtmlFormat(), "xml", "dfxp", "itt", "tt"),
  SRV3("YouTube srv3", "srv3", new Srv3Format()),
  SRV1("YouTube srv1", "srv1", new Srv1Format()),
  SAMI("SAMI", "smi", new SamiFormat(), "sami"),
  SBV("YouTube SBV", "sbv", new SbvFormat()),
  SUBRIP("SubRip", "srt", new SubRipFormat()),
  CSV("CSV", "csv", new CsvFormat()),
  TRANSCRIPT("transcript", "txt", new TranscriptFormat()),
  AUDACITY("Audacity labels", "txt", new AudacityFormat());

  private final String title;
  private final String extension;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> others;

  /// Without state, as all formats are.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Format format;

  /// @param others what else the names of its files end with
  SubtitleFormat(String title, String extension, Format format, String... others) {
    this.title = title;
    this.extension = extension;
    this.format = format;
    this.others = List.of(others);
  }

  /// The format that `file` is written in, if it is one of these. Looks at the first 64 kB.
  public static Optional<SubtitleFormat> of(Encoded file) {
    return atFirstSight(file)
        .or(() ->
            Arrays.stream(values()).filter(format -> format.format.recognises(file)).findFirst());
  }

  /// WebVTT by its signature, or SubRip by a first cue as everyone writes it, which most files are:
  /// they need not be put to all formats, and are what they are whatever their cues quote.
  public static Optional<SubtitleFormat> atFirstSight(Encoded file) {
    return WEBVTT.format.recognises(file)
        ? Optional.of(WEBVTT)
        : Optional.of(SUBRIP).filter(_ -> SubRipFormat.begins(file));
  }

  /// The format that `text` is written in, if it is one of these.
  public static Optional<SubtitleFormat> of(String text) {
    return of(Encoded.of(text));
  }

  /// Whether `file` is in a format that is not text and has no charset.
  public static boolean isBinary(Encoded file) {
    return EBU_STL.format.recognises(file);
  }

  /// The format of this name, or whose files end with it: `vtt`, `SubRip`.
  public static Optional<SubtitleFormat> named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    Predicate<SubtitleFormat> own =
        format ->
            format.extension.equals(plain)
                || format.title.toLowerCase(Locale.ROOT).equals(plain)
                || format.name().toLowerCase(Locale.ROOT).equals(plain);
    return Arrays.stream(values())
        .filter(own)
        .findFirst()
        .or(() ->
            Arrays.stream(values()).filter(format -> format.others.contains(plain)).findFirst());
  }

  /// The format that the name of `file` ends with: of several with that ending, `likely` if it is
  /// one of them.
  public static Optional<SubtitleFormat> ofFile(Path file, SubtitleFormat likely) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (dot < 0) {
      return Optional.empty();
    }
    boolean isLikely = likely.extension.equals(ending) || likely.others.contains(ending);
    return isLikely ? Optional.of(likely) : named(ending);
  }

  /// What it is called where a name must not be another's: its extension, or else its own name.
  public String label() {
    return named(extension).filter(this::equals).isPresent()
        ? extension
        : name().toLowerCase(Locale.ROOT);
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

  /// Reads `file`, which is in memory, whole.
  public Parsed<Subtitles> readAll(Encoded file, Hints hints) {
    try {
      return read(file, hints);
    } catch (IOException e) {
      throw new UncheckedIOException("a file in memory", e);
    }
  }

  /// Reads `text` whole.
  ///
  /// @param language of the cues, or [Language#UNKNOWN] to take what the file says itself
  public Parsed<Subtitles> read(String text, Language language) {
    return readAll(Encoded.of(text), Hints.of(language));
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

  /// A writer of one file, for cues in this format's notation.
  ///
  /// @throws IllegalArgumentException if this format is only read
  public WritableFormat.Writer writer(Output out, Hints hints) {
    if (format instanceof WritableFormat writable) {
      return writable.open(out, hints);
    }
    throw new IllegalArgumentException(title + " is read, not written");
  }
}
