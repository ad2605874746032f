package dev.cuecard.bugzilla;

import dev.cuecard.document.BugReport.Change;
import dev.cuecard.document.BugReport.Comment;
import dev.cuecard.document.BugReport.Topic;
import dev.cuecard.problem.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The comments of a bug's page and the changes between them, which are all that divides them:
///
/// ```
/// body    = comment { change { change } comment } { change }
/// comment = { paragraph }
/// ```
final class BugBody {
  private final List<Line> description = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Change> history = new ArrayList<>();

  void add(Line line) {
    Optional<FieldChange> change = FieldChange.of(line);
    if (change.isPresent()) {
      endComment();
      history.add(change.get().before(comments.size()));
    } else {
      paragraphs.add(line.content());
      if (comments.isEmpty()) {
        description.add(line);
      }
    }
  }

  List<Comment> comments() {
    endComment();
    return List.copyOf(comments);
  }

  List<Change> history() {
    return List.copyOf(history);
  }

  List<Topic> outline() {
    return DescriptionOutline.of(description);
  }

  private void endComment() {
    if (!paragraphs.isEmpty()) {
      comments.add(new Comment(comments.size(), Optional.empty(), paragraphs));
      paragraphs.clear();
    }
  }
}
