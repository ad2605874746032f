package dev.cuecard.index.cluster.form;

import dev.cuecard.index.analysis.TextField;

/// The names of the fields on a cluster where they are others than in Lucene's index.
///
/// There is one text field for all languages: how rare a word is is asked of all of them together,
/// and the cluster counts by field. The language's field is a value beside it.
public final class Names {
  /// The terms of a passage, in whatever language.
  public static final String TEXT = "text";

  /// Which of [TextField] they are of.
  public static final String FIELD = "field";

  /// How many terms the text and the title have.
  public static final String TERMS = "terms";

  public static final String TITLE_TERMS = "title_terms";

  /// The passage's number in its document, from 1; 0 on the document's header.
  public static final String NUMBER = "number";

  /// On headers: the [Layout] of the passages.
  public static final String LAYOUT = "layout";

  /// The passage's vector, for finding it, and once more, for comparing it.
  public static final String VECTOR = "vector";

  public static final String VECTOR_BYTES = "vector_bytes";

  /// The passage's further vectors, see [dev.cuecard.index.store.PassageVectors].
  public static final String FURTHER = "further_vectors";

  /// On headers: which of several workers has the document in its own corpus.
  public static final String OWNER = "owner";

  private Names() {}

  /// The cluster's name of one of Lucene's fields.
  public static String of(String lucene) {
    return lucene.startsWith(TextField.PREFIX) ? TEXT : lucene;
  }
}
