package dev.cuecard.wikitext.unfold;

import java.util.ArrayList;
import java.util.List;

/// The texts of references, which are not read where they are referred to but where MediaWiki shows
/// them: at `<references/>`, or else at the end of the page.
final class Notes {
  private final List<String> texts = new ArrayList<>();

  void add(String text) {
    if (!text.isBlank()) {
      texts.add(text.strip().replace('\n', ' ').replace(Marks.BREAK, ' '));
    }
  }

  /// All since the last call, as a numbered list in wikitext.
  String take() {
    if (texts.isEmpty()) {
      return "";
    }
    String list = "\n# " + String.join("\n# ", texts) + "\n";
    texts.clear();
    return list;
  }
}
