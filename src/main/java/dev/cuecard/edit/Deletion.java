package dev.cuecard.edit;

import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Deletes words from a text, whatever spans they stand in.
final class Deletion {
  private final BitSet gone;
  private int at;

  private Deletion(BitSet gone) {
    this.gone = gone;
  }

  /// `text` without all that `pattern` finds in its words. Words that show the reading of others
  /// are left as they are.
  static CueText of(CueText text, Pattern pattern) {
    var gone = new BitSet();
    Matcher found = pattern.matcher(plain(text.nodes()));
    while (found.find()) {
      gone.set(found.start(), found.end());
    }
    return gone.isEmpty() ? text : new CueText(new Deletion(gone).rest(text.nodes()));
  }

  /// The words without the brackets that [CueText#words] sets around readings.
  private static String plain(List<Node> nodes) {
    var out = new StringBuilder();
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String words) -> out.append(words);
        case Node.Stamp _ -> {}
        case Node.Span span -> out.append(plain(span.children()));
      }
    }
    return out.toString();
  }

  private List<Node> rest(List<Node> nodes) {
    List<Node> rest = new ArrayList<>();
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String words) -> {
          String kept = kept(words);
          if (!kept.isEmpty()) {
            rest.add(new Node.Text(kept));
          }
        }
        case Node.Stamp stamp -> rest.add(stamp);
        case Node.Span span -> {
          List<Node> children = rest(span.children());
          if (!children.isEmpty()) {
            rest.add(new Node.Span(span.style(), span.classes(), children));
          }
        }
      }
    }
    return rest;
  }

  private String kept(String words) {
    var out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (!gone.get(at++)) {
        out.append(words.charAt(i));
      }
    }
    return out.toString();
  }
}
