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

  /// On passages: the words of the names of those who speak in it.
  static final String SPEAKER = "speaker";

  /// On passages: where their words come from, in lower case.
  static final String ORIGIN = "origin";

  /// On passages, where known: when they were written, in ms since 1970 (UTC).
  static final String DATE = "date";

  /// On passages of recordings: how long the recording is, in ms.
  static final String DURATION = "duration";

  /// On the first passage of each document, [#OF_DOCUMENT], and the first in each language and of
  /// each origin, [#OF_TEXT]: where a query that asks for no words finds them.
  static final String FIRST = "first";

  static final String OF_DOCUMENT = "document";
  static final String OF_TEXT = "text";

  private Fields() {}
}
