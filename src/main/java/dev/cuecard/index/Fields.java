package dev.cuecard.index;

/// The names of the fields of the index, beside those of [TextField].
final class Fields {
  /// The document's id, on its header and all its passages: what is deleted when it changes.
  static final String DOCUMENT = "doc";

  /// On headers only: the stored form of a [DocumentHeader].
  static final String HEADER = "header";

  /// On headers only: the stamp of the file that was indexed.
  static final String STAMP = "stamp";

  /// On passages only: the stored form of a [StoredPassage].
  static final String PASSAGE = "passage";

  /// On passages: the language's tag and its first part.
  static final String LANGUAGE = "lang";

  static final String KIND = "kind";

  /// On passages: the words of the collection's name and of the title.
  static final String COLLECTION = "collection";

  static final String TITLE = "title";

  /// On the first passage of each document: where a query that asks for no words finds it.
  static final String FIRST = "first";

  private Fields() {}
}
