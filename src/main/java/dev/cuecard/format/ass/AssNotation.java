package dev.cuecard.format.ass;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Retiming;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.ass.script.Edition;
import dev.cuecard.format.ass.script.Keys;
import dev.cuecard.format.ass.script.Layout;
import dev.cuecard.format.ass.script.Screen;
import dev.cuecard.format.ass.script.Script;
import dev.cuecard.format.ass.script.ScriptStyle;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Point;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Comment;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a script says with styles, fields and overrides.
final class AssNotation implements Notation {
  /// The lines of `[Script Info]` that change what is shown. All others only describe the script,
  /// or how its picture is measured.
  private static final Pattern CHANGING =
      Pattern.compile(
          "Collisions:\\s*+(?!Normal).*|Timer:\\s*+(?!100([.,]0*)?$).*", Pattern.CASE_INSENSITIVE);

  private static final Pattern DRAWING = Pattern.compile("\\\\p\\h*[1-9]");

  private final Edition edition;
  private final Script script;
  private final Layout layout;

  AssNotation(Edition edition) {
    this.edition = edition;
    this.script = new Script(edition);
    this.layout = new Layout(edition);
  }

  @Override
  public void aside(Aside aside) {
    script.aside(aside);
    layout.aside(aside);
  }

  @Override
  public StyledCue read(Cue cue, Losses losses) {
    Map<String, String> fields = Fields.read(cue.settings().orElse(""));
    @Nullable String named = fields.remove("Style");
    ScriptStyle style = script.style(named == null ? edition.usual("Style") : named);
    fields.values().removeIf(value -> value.matches("0*|Marked=0"));
    if (!fields.isEmpty()) {
      losses.add("fields of events", Fields.write(fields));
    }
    var text = new EventText(cue.span(), style.look(), losses);
    var overrides = new Overrides(script, style, text, losses);
    CueText words = new EventReader(cue.text(), overrides, text, losses).read();
    return new StyledCue(cue.span(), words, cue.id(), cue.voice(), overrides.placement());
  }

  @Override
  public boolean isDrawing(Cue cue) {
    return DRAWING.matcher(cue.text()).find()
        && read(cue, Losses.unread()).text().words().isBlank();
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    String text = EventTextWriter.write(cue, codes(cue.placement()), losses);
    losses.writing(cue.placement());
    cue.placement()
        .width()
        .ifPresent(
            width -> losses.add("widths of the area of a text", Pixels.written(width) + " %"));
    return new Cue(cue.span(), text, cue.id(), cue.voice(), Optional.empty());
  }

  /// > \an8\pos(192,20)
  private String codes(Placement placement) {
    var codes = new StringBuilder();
    if (placement.anchor() != Placement.USUAL.anchor()) {
      codes.append(
          edition == Edition.V4
              ? "\\a" + Keys.old(placement.anchor())
              : "\\an" + placement.anchor().key());
    }
    placement.point().ifPresent(point -> codes.append(pos(point)));
    return codes.toString();
  }

  private static String pos(Point point) {
    Screen screen = Screen.USUAL;
    return "\\pos("
        + Pixels.written(point.x() * screen.width() / 100)
        + ","
        + Pixels.written(point.y() * screen.height() / 100)
        + ")";
  }

  /// The syllables of a song count from the start of its cue.
  @Override
  public Cue retimed(Cue cue, Retiming retiming) {
    String text =
        retiming.factor() == 1 ? cue.text() : Song.stretched(cue.text(), retiming.factor());
    return new Cue(retiming.of(cue.span()), text, cue.id(), cue.voice(), cue.settings());
  }

  @Override
  public Optional<Comment> comment(Aside aside) {
    if (aside.kind() != Aside.Kind.NOTE) {
      return Optional.empty();
    }
    String said =
        aside.text().lines().map(String::strip).map(this::said).collect(Collectors.joining("\n"));
    return Optional.of(new Comment(said, span(aside.text()))).filter(_ -> !said.isBlank());
  }

  private String said(String line) {
    if (Event.kind(line).isEmpty()) {
      return line.replaceFirst("^(;|!:)\\s*", "");
    }
    var cue = new Cue(0, 0, Event.of(line, layout.columns()).text());
    Losses unread = Losses.unread();
    return read(cue, unread).text().words();
  }

  /// When a comment that is an event would be shown; 0 to 0 is never.
  private Optional<TimeSpan> span(String text) {
    String line = text.strip();
    return Event.kind(line).isEmpty()
        ? Optional.empty()
        : Event.of(line, layout.columns())
            .cue(edition, 0, ProblemLog.unread(line))
            .map(Cue::span)
            .filter(span -> span.end() > 0);
  }

  /// > "Comment: ... contains the same information as a Dialogue, but is ignored during playback"
  @Override
  public Optional<Aside> comment(Comment comment, int beforeCue, Losses losses) {
    var times = Centiseconds.of(comment.span().orElse(new TimeSpan(0, 0)));
    String fields =
        String.join(
            ",",
            edition.usual(edition == Edition.V4 ? "Marked" : "Layer"),
            Centiseconds.written(times.start()),
            Centiseconds.written(times.end()),
            "Default,",
            (edition.usual("MarginL") + ",").repeat(3));
    String line = "Comment: " + fields + "," + EventTextWriter.escaped(comment.text());
    return Optional.of(new Aside(Aside.Kind.NOTE, line, beforeCue));
  }

  @Override
  public Optional<Aside> lost(Aside aside) {
    if (aside.kind() != Aside.Kind.HEADER) {
      return Optional.of(aside);
    }
    String changing =
        aside
            .text()
            .lines()
            .filter(line -> CHANGING.matcher(line.strip()).matches())
            .collect(Collectors.joining("\n"));
    return Optional.of(new Aside(aside.kind(), changing, aside.beforeCue()))
        .filter(_ -> !changing.isEmpty());
  }
}
