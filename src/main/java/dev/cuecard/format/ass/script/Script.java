package dev.cuecard.format.ass.script;

import dev.cuecard.timedtext.Aside;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the header of a script says that gives its events their meaning.
public final class Script {
  private static final int MOST_STYLES = 10_000;

  private static final String STYLE = "Style:";

  private final Map<String, ScriptStyle> styles = new HashMap<>();
  private Columns columns;
  private boolean isOld;
  private Screen screen = Screen.USUAL;

  public Script(Edition edition) {
    isOld = edition == Edition.V4;
    columns = edition.styleColumns();
  }

  public void aside(Aside aside) {
    String text = aside.text().stripLeading();
    switch (aside.kind()) {
      case STYLE -> text.lines().map(String::strip).forEach(this::inStyles);
      case HEADER -> {
        if (Section.of(text) == Section.INFO) {
          screen = Screen.of(text);
        }
      }
      default -> {}
    }
  }

  private void inStyles(String line) {
    if (Section.isHeading(line, Section.STYLES)) {
      isOld = !line.contains("+");
      columns = (isOld ? Edition.V4 : Edition.V4_PLUS).styleColumns();
    } else if (Columns.isFormat(line)) {
      columns = Columns.of(line);
    } else if (line.regionMatches(true, 0, STYLE, 0, STYLE.length())
        && styles.size() < MOST_STYLES) {
      Map<String, String> fields = columns.split(line, STYLE.length());
      styles.put(plain(fields.getOrDefault("Name", "")), ScriptStyle.of(fields, isOld));
    }
  }

  public Screen screen() {
    return screen;
  }

  /// The style of this name; that named Default if there is none (libass, ass.c, ass_lookup_style).
  public ScriptStyle style(String name) {
    return named(name).orElseGet(() -> styles.getOrDefault("Default", ScriptStyle.USUAL));
  }

  /// The style of this name.
  public Optional<ScriptStyle> named(String name) {
    return Optional.ofNullable(styles.get(plain(name)));
  }

  /// > SSA marks some names with an asterisk that is no part of them; case matters but in Default.
  private static String plain(String name) {
    int from = 0;
    while (from < name.length() && name.charAt(from) == '*') {
      from++;
    }
    String plain = name.substring(from).strip();
    return plain.equalsIgnoreCase("Default") ? "Default" : plain;
  }
}
