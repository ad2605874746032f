package dev.cuecard.format.ass.script;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The columns of a list, in the order in which its `Format` line names them.
///
/// > "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text" (ASS spec,
/// > 6)
///
/// @param widest the place of the one that may hold commas: the text, or the last
public record Columns(List<String> names, int widest) {
  private static final String FORMAT = "Format:";

  private static final String TEXT = "Text";
  private static final int MOST = 60;

  /// The spelling of those that mean something here, whatever the case in the file.
  private static final List<String> KNOWN =
      List.of(
          "Layer",
          "Marked",
          "Start",
          "End",
          "Style",
          "Name",
          "MarginL",
          "MarginR",
          "MarginV",
          "MarginT",
          "MarginB",
          "Effect",
          "Text",
          "PrimaryColour",
          "Bold",
          "Italic",
          "Underline",
          "StrikeOut",
          "Alignment");

  public Columns {
    names = List.copyOf(names);
  }

  /// Those that `line`, which starts with `Format:`, names; a comma too many names none.
  static Columns of(String line) {
    String list = line.substring(line.indexOf(':') + 1);
    List<String> names =
        Arrays.stream(list.split(",", MOST + 1))
            .limit(MOST)
            .map(Columns::spelled)
            .filter(name -> !name.isEmpty())
            .toList();
    if (names.isEmpty()) {
      return new Columns(List.of(TEXT), 0);
    }
    int text = names.indexOf(TEXT);
    return new Columns(names, text < 0 ? names.size() - 1 : text);
  }

  /// > v4.00++ calls the name of who speaks "Actor".
  private static String spelled(String name) {
    String plain = name.strip();
    String common = plain.equalsIgnoreCase("Actor") ? "Name" : plain;
    return KNOWN.stream().filter(common::equalsIgnoreCase).findFirst().orElse(common);
  }

  public static boolean isFormat(String line) {
    return line.regionMatches(true, 0, FORMAT, 0, FORMAT.length());
  }

  /// Those that `line` names; empty if no list of events can be read by them.
  public static Optional<Columns> ofEvents(String line) {
    return Optional.of(of(line))
        .filter(columns -> columns.names.containsAll(List.of("Start", "End", TEXT)));
  }

  /// The fields of `line` from `from` on, by their columns. Blanks around a field do not count, but
  /// for the text, which has all commas that no other column needs. In a line of too few fields,
  /// the last one is the text.
  public Map<String, String> split(String line, int from) {
    Map<String, String> fields = new LinkedHashMap<>();
    int at = from;
    for (String column : names.subList(0, widest)) {
      int comma = line.indexOf(',', at);
      if (comma < 0) {
        fields.put(TEXT, line.substring(at));
        return fields;
      }
      fields.put(column, line.substring(at, comma).strip());
      at = comma + 1;
    }
    List<String> behind = names.subList(widest + 1, names.size());
    int end = line.length();
    for (String column : behind.reversed()) {
      int comma = line.lastIndexOf(',', end - 1);
      if (comma >= at) {
        fields.put(column, line.substring(comma + 1, end).strip());
        end = comma;
      }
    }
    fields.put(names.get(widest), line.substring(at, end));
    return fields;
  }
}
