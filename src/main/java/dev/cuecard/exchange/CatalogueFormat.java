package dev.cuecard.exchange;

import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.problem.Parsed;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A format that translations are exchanged in.
public enum CatalogueFormat {
  /// Of gettext.
  PO("po", "po"),
  XLIFF_1_2("xliff-1.2", "xlf"),
  XLIFF_2_1("xliff-2.1", "xlf"),
  /// For spreadsheets.
  CSV("csv", "csv"),
  /// What the API of Extension:Translate answers.
  MESSAGES("messages", "json"),
  /// Subtitles: what is translated, at its time.
  SRT("srt", "srt"),
  VTT("vtt", "vtt"),
  SJSON("sjson", "sjson");

  private final String label;
  private final String extension;

  CatalogueFormat(String label, String extension) {
    this.label = label;
    this.extension = extension;
  }

  /// The format that an option names.
  public static Optional<CatalogueFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.label.equals(name)).findFirst();
  }

  /// The names of all, for help and messages.
  public static String labels() {
    return Arrays.stream(values()).map(CatalogueFormat::label).collect(Collectors.joining(", "));
  }

  public String label() {
    return label;
  }

  /// What its files' names end with, without the dot.
  public String extension() {
    return extension;
  }

  /// Whether it holds only cues that are translated.
  public boolean isSubtitles() {
    return this == SRT || this == VTT || this == SJSON;
  }

  public String write(Catalogue catalogue) {
    return switch (this) {
      case PO -> PoWriter.write(catalogue);
      case XLIFF_1_2 -> Xliff1Writer.write(catalogue);
      case XLIFF_2_1 -> Xliff2Writer.write(catalogue);
      case CSV -> CsvCatalogue.write(catalogue);
      case MESSAGES -> MessagesWriter.write(catalogue);
      case SRT -> SubtitleWriter.write(catalogue, SubtitleFormat.SUBRIP);
      case VTT -> SubtitleWriter.write(catalogue, SubtitleFormat.WEBVTT);
      case SJSON -> SubtitleWriter.write(catalogue, SubtitleFormat.SJSON);
    };
  }

  /// Whether a file that begins so is PO, XLIFF or CSV as [#read] takes it.
  public static boolean recognises(String start) {
    String text = start.stripLeading();
    return text.startsWith("<")
        ? text.contains("<xliff")
        : CsvCatalogue.recognises(text) || PoReader.recognises(text);
  }

  /// Reads a file of PO, XLIFF or CSV, whichever it is by its content.
  public static Parsed<Catalogue> read(String text) {
    String start = text.stripLeading();
    if (start.startsWith("<")) {
      return XliffReader.read(text);
    }
    return CsvCatalogue.recognises(start) ? CsvCatalogue.read(text) : PoReader.read(text);
  }
}
