package dev.cuecard.timedtext;

import dev.cuecard.cue.Cue;
import dev.cuecard.markup.Colour;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Style;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// What a format cannot hold of what it was given to write: counted by kind, with the first of
/// each.
public final class Losses {
  private record Kind(Place place, String first, int count) {
    Kind again() {
      return new Kind(place, first, count + 1);
    }
  }

  private final String format;
  private final Supplier<Place> here;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  /// @param format its name, or what else holds less
  /// @param here where what is lost would stand in what is being written
  Losses(String format, Supplier<Place> here) {
    this.format = format;
    this.here = here;
  }

  /// Of something that stands nowhere yet.
  ///
  /// @param name “a merged cue”
  public static Losses of(String name) {
    return new Losses(name, () -> Place.START);
  }

  /// Takes what nobody wants to know.
  public static Losses unread() {
    return of("");
  }

  /// Something was left out or changed.
  ///
  /// @param what kind of thing, in the plural: `cue settings`
  /// @param example this one of them
  public void add(String what, String example) {
    Kind kind = kinds.get(what);
    kinds.put(what, kind == null ? new Kind(here.get(), onOneLine(example), 1) : kind.again());
  }

  private static String onOneLine(String example) {
    return example.strip().replaceAll("\\s*\n\\s*", " / ").replace('\t', ' ');
  }

  public void aside(Aside aside) {
    add(aside.kind().plural(), aside.text());
  }

  /// All that a format of nothing but times and words has no place for.
  public void allButWords(Cue cue) {
    id(cue);
    voice(cue);
    settings(cue);
  }

  public void id(Cue cue) {
    cue.id().ifPresent(id -> add("cue identifiers", id));
  }

  public void voice(Cue cue) {
    cue.voice().ifPresent(voice -> add("voices", voice));
  }

  public void settings(Cue cue) {
    cue.settings().ifPresent(settings -> add("cue settings", settings));
  }

  /// Lines from top to bottom were made to run from side to side.
  public void writing(Placement placement) {
    if (placement.writing() != Placement.Writing.HORIZONTAL) {
      add("vertical lines", placement.anchor().toString());
    }
  }

  /// Words that are meant as they are, and will be read as tags where tags have no escape.
  void markup(String words) {
    if (TagReader.isMarkup(words)) {
      add("words that look like tags", words);
    }
  }

  /// `text` for a format without ruby, whose readings go into brackets.
  public CueText ruby(CueText text) {
    CueText said = text.withReadingsInBrackets();
    if (!said.equals(text)) {
      add("ruby, written in brackets", said.words());
    }
    return said;
  }

  /// A span lost the names that a style sheet may refer to.
  public void classes(Node.Span span) {
    if (!span.classes().isEmpty()) {
      add("classes", String.join(" ", span.classes()));
    }
  }

  /// A span lost its style, and kept its words.
  public void style(Style style, String words) {
    switch (style) {
      case Style.Face.PLAIN -> {}
      case Style.Face face -> add(face.name().toLowerCase(Locale.ROOT).replace('_', ' '), words);
      case Style.Voice(String name) -> add("voices of a part", name);
      case Style.Lang(String tag) -> add("languages of a part", tag);
      case Style.Ink(Colour colour) -> add("colours", colour.toString());
      case Style.Background(Colour colour) -> add("background colours", colour.toString());
      case Style.Font font -> add("fonts", font.name().orElse("of another size"));
    }
  }

  /// One warning a kind, in the order in which they were first met.
  public List<Problem> list() {
    return kinds.entrySet().stream()
        .map(entry -> {
          Kind kind = entry.getValue();
          String rest = kind.count() == 1 ? "" : " and " + (kind.count() - 1) + " more";
          return Problem.warning(
              kind.place(),
              format
                  + " has no place for "
                  + entry.getKey()
                  + ": "
                  + Problem.quote(kind.first())
                  + rest);
        })
        .toList();
  }
}
