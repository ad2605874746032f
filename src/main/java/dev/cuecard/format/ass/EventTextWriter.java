package dev.cuecard.format.ass;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.ass.script.Look;
import dev.cuecard.format.ass.script.ScriptColour;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Losses;
import java.util.ArrayList;
import java.util.List;

/// Writes the text of an event: codes that tell how what follows differs from what stands before,
/// and only in front of words.
final class EventTextWriter {
  private final TimeSpan span;
  private final Losses losses;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder codes = new StringBuilder();
  private final List<Long> moments = new ArrayList<>();
  private Look look = Look.USUAL;
  private int syllable;

  private EventTextWriter(TimeSpan span, String place, Losses losses) {
    this.span = span;
    this.losses = losses;
    codes.append(place);
  }

  /// @param place the codes that say where the event is shown
  static String write(StyledCue cue, String place, Losses losses) {
    var writer = new EventTextWriter(cue.span(), place, losses);
    CueText text = losses.ruby(cue.text());
    writer.song(text);
    writer.nodes(text.nodes(), Look.USUAL);
    writer.endCodes();
    return writer.out.toString();
  }

  /// The times inside the cue begin syllables; before the first of them there is another.
  private void song(CueText text) {
    moments(text.nodes());
    if (!moments.isEmpty()) {
      moments.addFirst(span.start());
      moments.add(span.end());
      syllable();
    }
  }

  private void moments(List<Node> nodes) {
    for (Node node : nodes) {
      switch (node) {
        case Node.Text _ -> {}
        case Node.Stamp(long time) -> moments.add(time);
        case Node.Span(var _, var _, var children) -> moments(children);
      }
    }
  }

  /// > \k<duration>, in hundredths of a second
  private void syllable() {
    long from = Centiseconds.nearest(moments.get(syllable));
    syllable++;
    long length = Centiseconds.nearest(moments.get(syllable)) - from;
    codes.append("\\k").append(Math.max(0, length));
  }

  private void nodes(List<Node> nodes, Look current) {
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String text) -> text(text, current);
        case Node.Stamp _ -> syllable();
        case Node.Span span -> span(span, current);
      }
    }
  }

  private void span(Node.Span span, Look current) {
    losses.classes(span);
    if (!isWritten(span.style())) {
      losses.style(span.style(), CueText.words(span.children()));
    }
    nodes(span.children(), current.with(span.style()));
  }

  private static boolean isWritten(Style style) {
    return switch (style) {
      case Face.PLAIN, Face.BOLD, Face.ITALIC, Face.UNDERLINE, Face.STRIKE -> true;
      case Face.RUBY, Face.RUBY_TEXT -> false;
      case Style.Ink _, Style.Font _ -> true;
      case Style.Voice _, Style.Lang _, Style.Background _ -> false;
    };
  }

  private void text(String text, Look next) {
    face(Face.BOLD, 'b', next);
    face(Face.ITALIC, 'i', next);
    face(Face.UNDERLINE, 'u', next);
    face(Face.STRIKE, 's', next);
    if (!next.ink().equals(look.ink())) {
      codes.append("\\c").append(next.ink().map(ScriptColour::write).orElse(""));
    }
    if (!next.font().equals(look.font())) {
      codes.append("\\fn").append(next.font().orElse("").replaceAll("[\\\\{}]|\\v", ""));
    }
    if (!next.size().equals(look.size())) {
      codes.append("\\fs");
      next.size().ifPresent(size -> codes.append(Pixels.written(size)));
    }
    look = next;
    endCodes();
    out.append(escaped(text));
  }

  private void face(Face face, char letter, Look next) {
    if (next.has(face) != look.has(face)) {
      codes.append('\\').append(letter).append(next.has(face) ? '1' : '0');
    }
  }

  private void endCodes() {
    if (!codes.isEmpty()) {
      out.append('{').append(codes).append('}');
      codes.setLength(0);
    }
  }

  /// Braces are written with a backslash, which libass understands, so that no word of a text is
  /// taken for a comment; behind a backslash that would begin an escape stands a word joiner, which
  /// shows nothing.
  static String escaped(String text) {
    var out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '\n' -> out.append("\\N");
        case '\u00A0' -> out.append("\\h");
        case '{', '}' -> out.append('\\').append(c);
        case '\\' -> {
          boolean isEscape =
              at + 1 == text.length() || "Nnh{}\n\u00A0\u2060".indexOf(text.charAt(at + 1)) >= 0;
          out.append(isEscape ? "\\" + EventReader.JOINER : "\\");
        }
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
