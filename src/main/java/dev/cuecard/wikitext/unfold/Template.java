package dev.cuecard.wikitext.unfold;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A use of a template, magic word or parser function. What a template makes of its arguments is
/// not known here; but some are the same on every wiki, and of the others those arguments are kept
/// that are sentences.
final class Template {
  private static final Set<String> REFERENCES = Set.of("reflist", "references", "notelist");
  private static final Set<String> CASES = Set.of("lc", "uc", "lcfirst", "ucfirst", "formatnum");

  private final Arguments arguments;
  private final String head;
  private final String name;

  /// @param parts the first is the name, the others are arguments
  Template(List<Frame.Part> parts) {
    this.arguments = new Arguments(parts.subList(1, parts.size()));
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
    int colon = head.indexOf(':');
    return colon > 0
        ? function(colon)
        : KnownTemplates.shown(name, arguments).orElseGet(arguments::sentences);
  }

  /// `{{#if: condition | then | else }}`, `{{lc: TEXT }}`; a page used as a template is one too.
  private String function(int colon) {
    String function = name.substring(0, colon);
    String argument = head.substring(colon + 1).strip();
    if (function.equals("#if")) {
      return arguments.at(argument.isEmpty() ? 2 : 1);
    }
    return CASES.contains(function) ? argument : arguments.sentences();
  }
}
