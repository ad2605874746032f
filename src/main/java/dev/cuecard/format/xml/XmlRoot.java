package dev.cuecard.format.xml;

import java.util.Optional;

/// The outermost element of a file, by which XML is recognised before it is read.
public final class XmlRoot {
  private XmlRoot() {}

  /// The start tag of the outermost element in `head`, without its brackets: `tt xml:lang="en"`;
  /// empty if `head` does not look like XML.
  public static Optional<String> of(String head) {
    int at = 0;
    while (at < head.length()) {
      if (Character.isWhitespace(head.charAt(at)) || head.charAt(at) == '\uFEFF') {
        at++;
      } else if (head.startsWith("<!--", at)) {
        at = behind(head, "-->", at);
      } else if (head.startsWith("<?", at)) {
        at = behind(head, "?>", at);
      } else if (head.startsWith("<!", at)) {
        int subset = head.substring(at, behind(head, ">", at)).indexOf('[');
        at = behind(head, ">", subset < 0 ? at : behind(head, "]", at));
      } else {
        int end = head.indexOf('>', at);
        return head.charAt(at) == '<' && end > at + 1
            ? Optional.of(head.substring(at + 1, end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int behind(String head, String border, int from) {
    int at = head.indexOf(border, from);
    return at < 0 ? head.length() : at + border.length();
  }
}
