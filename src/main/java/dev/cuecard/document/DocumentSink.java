package dev.cuecard.document;

import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;

/// Takes the documents of a source that holds many, one after the other as they are read: a course,
/// a dump or a wiki is never held whole.
public interface DocumentSink {
  /// A document that was read.
  ///
  /// @param part where in the source it stands, for messages: a path, a page's title, an address
  /// @param parsed with its problems at their places in that part
  void document(String part, Parsed<Document> parsed);

  /// Something wrong with a part from which no document came, or with the source itself.
  void problem(String part, Problem problem);
}
