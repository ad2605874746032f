package dev.cuecard.wiki;

import dev.cuecard.document.Post;
import dev.cuecard.document.Signature;
import dev.cuecard.document.TalkThread;
import dev.cuecard.problem.Line;
import dev.cuecard.wikitext.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Puts the headings and paragraphs of a talk page, met in their order, into threads of posts. A
/// signature ends a post; what nobody signed before the next heading is a post too.
final class Threads {
  private final Anchors anchors = new Anchors();
  private final List<TalkThread> threads = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final Deque<Integer> indents = new ArrayDeque<>();
  private String heading = "";
  private String anchor = "";
  private int depth;
  private int outdented;

  void heading(String text) {
    close();
    heading = text;
    anchor = anchors.of(text);
  }

  void paragraph(Line line) {
    String content = line.content();
    int colons = 0;
    while (colons < content.length() && content.charAt(colons) == ':') {
      colons++;
    }
    paragraph(line.indent() + colons, Line.strip(content.substring(colons)));
  }

  /// @param indent how far it stands from the margin, in whatever unit, or [Piece.Text#OUTDENT]
  void paragraph(int indent, String text) {
    if (paragraphs.isEmpty()) {
      depth = indent == Piece.Text.OUTDENT ? outdented() : depth(indent);
    }
    Signed signed = Signed.of(text);
    if (!signed.text().isEmpty()) {
      paragraphs.add(signed.text());
    }
    if (signed.signature().isPresent()) {
      post(signed.signature());
    }
  }

  List<TalkThread> threads() {
    close();
    heading = "";
    return List.copyOf(threads);
  }

  /// How many of the indents seen above, each less than the next, this one is deeper than.
  private int depth(int indent) {
    while (!indents.isEmpty() && indents.peek() >= indent) {
      indents.pop();
    }
    indents.push(indent);
    return outdented + indents.size() - 1;
  }

  /// One deeper than the post above, though back at the margin, from which the next ones count.
  private int outdented() {
    outdented += indents.size();
    indents.clear();
    return depth(0);
  }

  private void post(Optional<Signature> signature) {
    posts.add(new Post(depth, paragraphs, signature));
    paragraphs.clear();
  }

  private void close() {
    if (!paragraphs.isEmpty()) {
      post(Optional.empty());
    }
    if (!posts.isEmpty() || !heading.isEmpty()) {
      threads.add(new TalkThread(heading, anchor, posts));
    }
    posts.clear();
    indents.clear();
    outdented = 0;
  }
}
