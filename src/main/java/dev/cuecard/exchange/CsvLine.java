package dev.cuecard.exchange;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/// A line of a table for spreadsheets, as RFC 4180 quotes it.
public final class CsvLine {
  private CsvLine() {}

  /// `cells` on a line, ended.
  public static String of(List<String> cells) {
    return CSVFormat.RFC4180.format(cells.stream().map(CsvLine::harmless).toArray()) + "\r\n";
  }

  /// A cell that begins like a formula would be computed where the file is opened: an apostrophe
  /// before it makes it text (OWASP, CSV Injection).
  private static String harmless(String cell) {
    return isFormula(cell) ? "'" + cell : cell;
  }

  /// A cell as it was before it was made harmless.
  static String original(String cell) {
    return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0;
  }
}
