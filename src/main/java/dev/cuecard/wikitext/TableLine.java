package dev.cuecard.wikitext;

import java.util.ArrayList;
import java.util.List;

/// A line inside a table:
///
/// ```
/// line  = { blank | ":" } ( "|}" | "|-" | "|+" caption | "|" cell { "||" cell } | "!" cell { ( "!!" | "||" ) cell } )
/// cell  = [ attributes "|" ] text
/// ```
enum TableLine {
  ROW,
  CAPTION,
  CELLS,
  END;

  /// Where what may be a table's markup begins.
  static int start(String line) {
    int start = 0;
    while (start < line.length() && (line.charAt(start) == ':' || line.charAt(start) == ' ')) {
      start++;
    }
    return start;
  }

  static boolean isOne(String line, int start) {
    return line.startsWith("|", start) || line.startsWith("!", start);
  }

  static TableLine kind(String line, int start) {
    if (line.startsWith("|}", start)) {
      return END;
    }
    if (line.startsWith("|-", start)) {
      return ROW;
    }
    return line.startsWith("|+", start) ? CAPTION : CELLS;
  }

  static List<String> cells(String line, int start) {
    List<String> cells = new ArrayList<>();
    boolean isHeader = line.charAt(start) == '!';
    int from = start + 1;
    for (int i = from; i < line.length() - 1; i++) {
      char c = line.charAt(i);
      if ((c == '|' || (isHeader && c == '!')) && line.charAt(i + 1) == c) {
        cells.add(withoutAttributes(line.substring(from, i)));
        i++;
        from = i + 1;
      }
    }
    cells.add(withoutAttributes(line.substring(from)));
    return cells;
  }

  static String withoutAttributes(String cell) {
    return cell.substring(cell.indexOf('|') + 1);
  }
}
