package dev.cuecard.format.ass;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.format.ass.script.Edition;
import dev.cuecard.format.ass.script.Layout;
import dev.cuecard.format.ass.script.Section;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;
import java.util.Map;
import java.util.StringJoiner;

/// Writes a script: the asides as they are, events in the columns that they name, and in front of
/// the first event what of the header is missing.
final class AssWriter implements WritableFormat.Writer {
  private final Edition edition;
  private final Output out;
  private Layout layout;
  private boolean isBegun;

  AssWriter(Edition edition, Output out) {
    this.edition = edition;
    this.out = out;
    this.layout = new Layout(edition);
  }

  @Override
  public boolean aside(Aside aside) {
    if (!Event.kind(aside.text().stripLeading()).isEmpty()) {
      begin();
    }
    layout.aside(aside);
    out.line(aside.text());
    return true;
  }

  @Override
  public void cue(Cue cue) {
    begin();
    out.losses().id(cue);
    if (!Centiseconds.areExact(cue.span())) {
      out.losses()
          .add(
              "times finer than a hundredth of a second, rounded",
              Timestamp.full(cue.span().start()) + " --> " + Timestamp.full(cue.span().end()));
    }
    out.line(line(cue));
  }

  @Override
  public void end() {
    if (out.isFirstLine()) {
      begin();
    }
  }

  private String line(Cue cue) {
    var times = Centiseconds.of(cue.span());
    Map<String, String> fields = Fields.read(cue.settings().orElse(""));
    fields.put("Start", Centiseconds.written(times.start()));
    fields.put("End", Centiseconds.written(times.end()));
    cue.voice().ifPresent(voice -> fields.put("Name", voice));
    var line = new StringJoiner(",", "Dialogue: ", "");
    for (String column : layout.columns().names()) {
      String value = fields.getOrDefault(column, edition.usual(column));
      line.add(column.equals("Text") ? text(cue) : field(value));
    }
    fields.keySet().removeAll(layout.columns().names());
    if (fields.remove("Name") != null) {
      out.losses().voice(cue);
    }
    if (!fields.isEmpty()) {
      out.losses().add("cue settings", Fields.write(fields));
    }
    return line.toString();
  }

  /// No field but the text can hold a comma.
  private String field(String value) {
    String safe = value.replace(',', ';').replaceAll("\\v+", " ").strip();
    if (!safe.equals(value)) {
      out.losses().add("commas and line ends in a field", value);
    }
    return safe;
  }

  private String text(Cue cue) {
    String text = cue.text().replaceAll("\r\n|[\r\n]", "\\\\N");
    if (!text.equals(cue.text())) {
      out.losses().add("line ends in a text, written as \\N", cue.text());
    }
    return text;
  }

  private void begin() {
    if (isBegun || layout.has(Section.EVENTS)) {
      return;
    }
    isBegun = true;
    if (!layout.has(Section.INFO)) {
      section(edition.info());
    }
    if (!layout.has(Section.STYLES)) {
      section(edition.styles());
    }
    section(edition.events());
    layout = new Layout(edition);
  }

  private void section(String lines) {
    out.append(out.isFirstLine() ? "" : "\n").append(lines);
  }
}
