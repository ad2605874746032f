package dev.cuecard.format.broadcast.stl;

import dev.cuecard.language.Language;
import java.util.Arrays;
import java.util.List;

/// The language codes of EBU STL (Tech 3264, appendix 3).
final class StlLanguages {
  /// From code 00, with `-` where there is none.
  private static final List<String> LATIN =
      words(
          """
          - sq br ca hr cy cs da de en es eo et eu fo fr
          fy ga gd gl is it se la lv lb lt hu mt nl no oc
          pl pt ro rm sr sk sl fi sv tr nl-be wa
          """);

  /// From code 45.
  private static final List<String> OTHERS =
      words(
          """
          zu vi uz ur uk th te tt ta tg sw
          srn so si sn sh rue ru qu ps pa fa pap or ne nd mr
          ro-md ms mg mk lo ko km kk kn ja id hi he ha gn gu
          el ka ff prs cv zh my bg bn be bm az as hy ar am
          """);

  private static final int FIRST_OTHER = 0x45;

  private StlLanguages() {}

  private static List<String> words(String table) {
    return Arrays.asList(table.strip().split("\\s+"));
  }

  /// The language of a code of two hexadecimal digits.
  static Language of(String code) {
    if (!code.matches("[0-9A-Fa-f]{2}")) {
      return Language.UNKNOWN;
    }
    int number = Integer.parseInt(code, 16);
    int other = number - FIRST_OTHER;
    String tag =
        number < LATIN.size()
            ? LATIN.get(number)
            : other >= 0 && other < OTHERS.size() ? OTHERS.get(other) : "-";
    return tag.equals("-") ? Language.UNKNOWN : Language.of(tag);
  }
}
