package dev.cuecard.question.exchange;

import dev.cuecard.question.Evidence;
import dev.cuecard.question.Question;
import java.util.stream.Collectors;

/// Text as HTML.
final class Html {
  private Html() {}

  /// `text` as it may stand between tags and in an attribute's quotes.
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// `text` with its paragraphs.
  static String paragraphs(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> "<p>" + escape(line) + "</p>")
        .collect(Collectors.joining());
  }

  /// What a learner is told after answering `question`: why, and where it is said.
  static String comment(Question question) {
    return paragraphs(question.comment())
        + question.evidence().map(found -> "<p>" + link(found) + "</p>").orElse("");
  }

  /// A link to where an answer is said; only its name, if that has no address.
  static String link(Evidence evidence) {
    String label = escape(evidence.label());
    return evidence.hasAddress()
        ? "<a href=\"" + escape(evidence.link()) + "\">" + label + "</a>"
        : label;
  }

  /// The same as [#paragraphs], read from right to left where the language is.
  static String inDirection(Question question, String html) {
    return question.language().isRightToLeft() ? "<div dir=\"rtl\">" + html + "</div>" : html;
  }
}
