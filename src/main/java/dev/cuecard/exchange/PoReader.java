package dev.cuecard.exchange;

import dev.cuecard.document.Translation.State;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads gettext's PO:
///
/// ```
/// file   = entry { blank-line entry }                        the first is the header
/// entry  = { "#" comment } [ "msgctxt" string ] "msgid" string "msgstr" string
/// string = '"' text '"' { newline '"' text '"' }
/// ```
///
/// Obsolete entries (`#~`) are left out, as are forms of the plural.
final class PoReader {
  /// > An entry … `msgid` untranslated-string
  private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*(msgctxt|msgid)\\s*\"");

  private final Problems problems = new Problems();
  private final List<Catalogue.Message> messages = new ArrayList<>();
  private final Map<String, String> header = new HashMap<>();
  private final Map<String, StringBuilder> strings = new HashMap<>();
  private String keyword = "";
  private State state = State.TRANSLATED;

  private PoReader() {}

  static boolean recognises(String start) {
    return ENTRY.matcher(start).find();
  }

  static Parsed<Catalogue> read(String text) {
    var reader = new PoReader();
    int number = 1;
    for (String line : text.split("\n", -1)) {
      reader.line(line.strip(), new Place(number++, 1));
    }
    reader.end();
    return new Parsed<>(
        new Catalogue(
            reader.header.getOrDefault("X-Document", ""),
            reader.header.getOrDefault("Project-Id-Version", ""),
            Language.of(reader.header.getOrDefault("X-Source-Language", "")),
            Language.of(reader.header.getOrDefault("Language", "")),
            reader.messages),
        reader.problems.list());
  }

  private void line(String line, Place place) {
    if (line.startsWith("#")) {
      comment(line);
    } else if (line.startsWith("\"")) {
      string(line, place);
    } else if (!line.isEmpty()) {
      int blank = line.indexOf(' ');
      String word = blank < 0 ? line : line.substring(0, blank);
      if (!word.startsWith("msg") || blank < 0) {
        problems.add(Problem.expected(place, "msgctxt, msgid or msgstr", line));
        return;
      }
      if (word.equals("msgctxt") || word.equals("msgid")) {
        end();
      }
      keyword = word;
      strings.put(keyword, new StringBuilder());
      string(line.substring(blank).strip(), place);
    }
  }

  /// A comment stands before its entry, so it ends the one before.
  private void comment(String line) {
    end();
    if (line.startsWith("#,") && line.contains("fuzzy")) {
      state = State.FUZZY;
    } else if (line.startsWith("#.") && line.substring(2).strip().equals(PoWriter.PROOFREAD)) {
      state = state == State.FUZZY ? State.FUZZY : State.PROOFREAD;
    }
  }

  private void string(String quoted, Place place) {
    StringBuilder text = strings.get(keyword);
    if (text == null || quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
      problems.add(Problem.expected(place, "a string in quotes", quoted));
      return;
    }
    unescape(quoted.substring(1, quoted.length() - 1), text);
  }

  private static void unescape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      out.append(
          switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> escaped;
          });
    }
  }

  /// Ends an entry, if one has been read.
  private void end() {
    if (!strings.containsKey("msgid")) {
      return;
    }
    String source = string("msgid");
    if (source.isEmpty() && !strings.containsKey("msgctxt")) {
      header();
    } else {
      messages.add(Catalogue.Message.of(string("msgctxt"), source, string("msgstr"), state));
    }
    strings.clear();
    keyword = "";
    state = State.TRANSLATED;
  }

  private String string(String name) {
    StringBuilder text = strings.get(name);
    return text == null ? "" : text.toString();
  }

  private void header() {
    string("msgstr")
        .lines()
        .forEach(line -> {
          int colon = line.indexOf(':');
          if (colon > 0) {
            header.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
          }
        });
  }
}
