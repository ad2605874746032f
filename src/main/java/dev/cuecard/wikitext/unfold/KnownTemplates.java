package dev.cuecard.wikitext.unfold;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The templates that are the same on most wikis, and what each makes of its arguments.
final class KnownTemplates {
  private static final Map<String, Function<Arguments, String>> BY_NAME = new HashMap<>();

  static {
    character('|', "!");
    character(Marks.guarded('='), "=");
    character(Marks.guarded('['), "(");
    character(Marks.guarded(']'), ")");
    character(Marks.guarded('|'), "pipe");
    character('’', "'");
    character('–', "ndash");
    character('—', "mdash");
    character(' ', "nbsp", "space", "sp");
    character(Marks.BREAK, "clear");
    character(Marks.OUTDENT, "outdent", "od");
    alike(_ -> " · ", "·", "dot");
    alike(_ -> " • ", "•");
    alike(_ -> " – ", "dash", "snd", "spaced ndash");

    alike(arguments -> arguments.at(1), "nowrap", "nobr", "nobold", "small", "big", "strong", "em");
    alike(arguments -> arguments.at(1), "abbr", "tooltip", "sic", "sup", "sub", "code", "kbd");
    alike(arguments -> arguments.at(1), "mono", "key", "key press", "math", "mvar", "tq", "xt");
    alike(arguments -> arguments.at(1), "quote", "ill", "interlanguage link", "user", "u", "w");
    alike(arguments -> arguments.at(1), "nihongo", "formatnum", "main");
    alike(arguments -> arguments.at(2), "lang", "langue", "transl", "color", "font color");

    alike(arguments -> "@" + arguments.at(1), "ping", "reply to", "reply", "re", "@");
    alike(arguments -> arguments.at(1) + " " + arguments.at(2), "convert", "cvt");
    alike(KnownTemplates::nameOfTemplate, "tl", "tlx", "tlp", "tlc");
    alike(arguments -> unsigned(arguments, 2), "unsigned2");
  }

  private KnownTemplates() {}

  /// What a template of this name shows.
  ///
  /// @param name in lower case, blanks for underscores
  static Optional<String> shown(String name, Arguments arguments) {
    Function<Arguments, String> known = BY_NAME.get(name);
    if (known != null) {
      return Optional.of(known.apply(arguments));
    }
    if (name.startsWith("lang-")) {
      return Optional.of(arguments.at(1));
    }
    if (name.startsWith("unsigned")) {
      return Optional.of(unsigned(arguments, 1));
    }
    return name.startsWith("cit") ? Optional.of(arguments.named("title")) : Optional.empty();
  }

  private static String nameOfTemplate(Arguments arguments) {
    return Marks.guarded("{{" + arguments.at(1) + "}}");
  }

  /// Who wrote what nobody signed, and when: `{{unsigned|user|time}}`.
  ///
  /// @param user the place of the user, 1 or 2; the other is the time's
  private static String unsigned(Arguments arguments, int user) {
    return Marks.USER + arguments.at(user) + Marks.USER_END + " " + arguments.at(3 - user);
  }

  private static void character(char c, String... names) {
    String shown = String.valueOf(c);
    alike(_ -> shown, names);
  }

  private static void alike(Function<Arguments, String> shown, String... names) {
    for (String name : names) {
      BY_NAME.put(name, shown);
    }
  }
}
