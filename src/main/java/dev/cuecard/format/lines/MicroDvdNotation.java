package dev.cuecard.format.lines;

import dev.cuecard.cue.Cue;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What MicroDVD says with codes at the beginning of lines.
final class MicroDvdNotation implements Notation {
  /// The mark that players understand besides the codes.
  private static final String MARKS = "/";

  @Override
  public StyledCue read(Cue cue, Losses losses) {
    var reader = new PipedText(MARKS, losses);
    CueText text = reader.read(cue.text());
    return new StyledCue(cue.span(), text, cue.id(), cue.voice(), reader.placement());
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    List<StyledLine> lines = StyledLine.of(cue.text(), losses);
    List<Style> everywhere = new ArrayList<>(lines.getFirst().styles());
    lines.forEach(line -> everywhere.retainAll(line.styles()));
    var out = new StringBuilder(placement(cue.placement(), losses));
    everywhere.forEach(style -> out.append(forAllLines(code(style, losses))));
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? "" : "|");
      lines.get(i).styles().stream()
          .filter(style -> !everywhere.contains(style))
          .forEach(style -> out.append(code(style, losses)));
      out.append(safe(lines.get(i).words(), losses));
    }
    return new Cue(cue.span(), out.toString(), cue.id(), cue.voice(), Optional.empty());
  }

  /// The code for `style` on a line; nothing, and a report, if there is none.
  private static String code(Style style, Losses losses) {
    return switch (style) {
      case Face.ITALIC -> "{y:i}";
      case Face.BOLD -> "{y:b}";
      case Face.UNDERLINE -> "{y:u}";
      case Face.STRIKE -> "{y:s}";
      case Style.Ink(var colour) -> "{c:$%06X}".formatted(Integer.reverseBytes(colour.rgb()) >>> 8);
      default -> {
        losses.style(style, "");
        yield "";
      }
    };
  }

  /// The same code with a capital.
  private static String forAllLines(String code) {
    return code.isEmpty()
        ? ""
        : "{" + code.substring(1, 2).toUpperCase(Locale.ROOT) + code.substring(2);
  }

  private static String placement(Placement placement, Losses losses) {
    if (placement.isUsual()) {
      return "";
    }
    boolean isTop = placement.equals(Placement.at(Placement.Anchor.TOP));
    if (!isTop) {
      losses.add("places on the picture", placement.anchor().toString());
    }
    return placement.anchor().row() == 2 ? "{P:0}" : "";
  }

  /// Words that would be read as a line end, a code or a mark are changed a little.
  private static String safe(String words, Losses losses) {
    String safe = words.replace('|', '¦').replaceAll("\\{(?=[A-Za-z]:)", "(");
    safe = safe.startsWith(MARKS) ? " " + safe : safe;
    if (!safe.equals(words)) {
      losses.add("words that look like codes", words);
    }
    return safe;
  }

  /// The frame rate is in the times of the cues.
  @Override
  public Optional<Aside> lost(Aside aside) {
    return Optional.of(aside).filter(header -> header.kind() != Aside.Kind.HEADER);
  }
}
