package dev.cuecard.wikitext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A use of a template, magic word or parser function. What a template makes of its arguments is
/// not known here; but some are the same on every wiki, and of the others those arguments are kept
/// that are sentences.
final class Template {
  private static final Set<String> OF_TEXT =
      Set.of("text", "content", "quote", "message", "body", "note", "comment", "description");

  private static final Set<String> REFERENCES = Set.of("reflist", "references", "notelist");

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("!", "|"),
          Map.entry("=", String.valueOf(Marks.guarded('='))),
          Map.entry("(", String.valueOf(Marks.guarded('['))),
          Map.entry(")", String.valueOf(Marks.guarded(']'))),
          Map.entry("pipe", String.valueOf(Marks.guarded('|'))),
          Map.entry("'", "’"),
          Map.entry("·", " · "),
          Map.entry("•", " • "),
          Map.entry("dot", " · "),
          Map.entry("nbsp", " "),
          Map.entry("space", " "),
          Map.entry("sp", " "),
          Map.entry("dash", " – "),
          Map.entry("snd", " – "),
          Map.entry("spaced ndash", " – "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("clear", String.valueOf(Marks.BREAK)),
          Map.entry("outdent", String.valueOf(Marks.OUTDENT)),
          Map.entry("od", String.valueOf(Marks.OUTDENT)));

  /// Templates within a line, and which of their arguments is the text.
  private static final Map<String, Integer> INLINE =
      Map.ofEntries(
          Map.entry("nowrap", 1),
          Map.entry("nobr", 1),
          Map.entry("nobold", 1),
          Map.entry("small", 1),
          Map.entry("big", 1),
          Map.entry("strong", 1),
          Map.entry("em", 1),
          Map.entry("abbr", 1),
          Map.entry("tooltip", 1),
          Map.entry("sic", 1),
          Map.entry("sup", 1),
          Map.entry("sub", 1),
          Map.entry("code", 1),
          Map.entry("kbd", 1),
          Map.entry("mono", 1),
          Map.entry("key", 1),
          Map.entry("key press", 1),
          Map.entry("math", 1),
          Map.entry("mvar", 1),
          Map.entry("tq", 1),
          Map.entry("xt", 1),
          Map.entry("quote", 1),
          Map.entry("ill", 1),
          Map.entry("interlanguage link", 1),
          Map.entry("user", 1),
          Map.entry("u", 1),
          Map.entry("w", 1),
          Map.entry("nihongo", 1),
          Map.entry("formatnum", 1),
          Map.entry("main", 1),
          Map.entry("lang", 2),
          Map.entry("langue", 2),
          Map.entry("transl", 2),
          Map.entry("color", 2),
          Map.entry("font color", 2));

  private static final Set<String> MENTIONS = Set.of("ping", "reply to", "reply", "re", "@");
  private static final Set<String> MEASURES = Set.of("convert", "cvt");
  private static final Set<String> NAMES_OF_TEMPLATES = Set.of("tl", "tlx", "tlp", "tlc");
  private static final Set<String> CASES = Set.of("lc", "uc", "lcfirst", "ucfirst", "formatnum");
  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_IDEOGRAPHS = 4;

  private final List<Frame.Part> parts;
  private final String head;
  private final String name;

  /// @param parts the first is the name, the others are arguments
  Template(List<Frame.Part> parts) {
    this.parts = parts;
    this.head = parts.getFirst().text().strip();
    this.name = head.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /// `{{{name|default}}}`, which on the page itself shows its default.
  static String parameter(List<Frame.Part> parts) {
    return parts.size() < 2 ? "" : parts.get(1).text();
  }

  /// Whether the references are shown in its place.
  boolean isReferences() {
    return REFERENCES.contains(name);
  }

  /// What is shown of it.
  String shown(Surroundings surroundings) {
    Optional<String> variable = surroundings.variable(head);
    if (variable.isPresent()) {
      return Marks.guarded(variable.get());
    }
    String character = CHARACTERS.get(name);
    if (character != null) {
      return character;
    }
    return head.indexOf(':') > 0 ? function(head.indexOf(':')) : template();
  }

  /// `{{#if: condition | then | else }}`, `{{lc: TEXT }}`; a page used as a template is one too.
  private String function(int colon) {
    String function = name.substring(0, colon);
    String argument = head.substring(colon + 1).strip();
    if (function.equals("#if")) {
      return argument(argument.isEmpty() ? 2 : 1);
    }
    return CASES.contains(function) ? argument : sentences();
  }

  private String template() {
    Integer inline = name.startsWith("lang-") ? Integer.valueOf(1) : INLINE.get(name);
    if (inline != null) {
      return argument(inline);
    }
    if (MENTIONS.contains(name)) {
      return "@" + argument(1);
    }
    if (MEASURES.contains(name)) {
      return argument(1) + " " + argument(2);
    }
    if (NAMES_OF_TEMPLATES.contains(name)) {
      return Marks.guarded("{{" + argument(1) + "}}");
    }
    if (name.startsWith("unsigned")) {
      return unsigned(name.equals("unsigned2") ? 2 : 1);
    }
    return name.startsWith("cit") ? named("title") : sentences();
  }

  /// Who wrote what nobody signed, and when: `{{unsigned|user|time}}`.
  private String unsigned(int user) {
    return Marks.USER + argument(user) + Marks.USER_END + " " + argument(3 - user);
  }

  /// The value of an argument by its place, from 1; empty if there is none.
  private String argument(int place) {
    int unnamed = 0;
    for (Frame.Part part : arguments()) {
      unnamed += part.equals() < 0 ? 1 : 0;
      if (part.equals() < 0 && unnamed == place) {
        return part.value();
      }
    }
    return named(String.valueOf(place));
  }

  private String named(String argument) {
    for (Frame.Part part : arguments()) {
      if (part.equals() >= 0 && part.name().equals(argument)) {
        return part.value();
      }
    }
    return "";
  }

  /// The arguments without a name, or with one for texts, that are more than a word.
  private String sentences() {
    return arguments().stream()
        .filter(part -> part.equals() < 0 || isForText(part.name()))
        .map(Frame.Part::value)
        .filter(Template::isSentence)
        .collect(Collectors.joining("\n"));
  }

  private List<Frame.Part> arguments() {
    return parts.subList(1, parts.size());
  }

  private static boolean isForText(String name) {
    return (name.length() == 1 && Character.isDigit(name.charAt(0)))
        || OF_TEXT.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isSentence(String value) {
    int words = 0;
    int ideographs = 0;
    boolean inWord = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = Character.isLetter(c);
      words += letter && !inWord ? 1 : 0;
      ideographs += Character.isIdeographic(c) ? 1 : 0;
      inWord = letter || (inWord && c != ' ' && c != '\n');
    }
    return words >= FEWEST_WORDS || ideographs >= FEWEST_IDEOGRAPHS;
  }
}
