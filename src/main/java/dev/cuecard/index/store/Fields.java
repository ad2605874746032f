package dev.cuecard.index.store;

/// The names of the fields of the index, beside those of [dev.cuecard.index.analysis.TextField].
public final class Fields {
  /// The document's id, on its header and all its passages: what is deleted when it changes.
  public static final String DOCUMENT = "doc";

  /// On headers only: the stored form of a [DocumentHeader].
  public static final String HEADER = "header";

  /// On headers only: the stamp of the file that was indexed.
  public static final String STAMP = "stamp";

  /// On passages only: the stored form of a [StoredPassage].
  public static final String PASSAGE = "passage";

  /// On passages: the language's tag and its first part.
  public static final String LANGUAGE = "lang";

  public static final String KIND = "kind";

  /// On passages: the words of the collection's name and of the title.
  public static final String COLLECTION = "collection";

  public static final String TITLE = "title";

  /// On passages: the words of the names of those who speak in it.
  public static final String SPEAKER = "speaker";

  /// On passages: where their words come from, in lower case.
  public static final String ORIGIN = "origin";

  /// On passages, where known: when they were written, in ms since 1970 (UTC).
  public static final String DATE = "date";

  /// On passages of recordings: how long the recording is, in ms.
  public static final String DURATION = "duration";

  /// On the first passage of each document, [#OF_DOCUMENT], and the first in each language and of
  /// each origin, [#OF_TEXT]: where a query that asks for no words finds them.
  public static final String FIRST = "first";

  public static final String OF_DOCUMENT = "document";
  public static final String OF_TEXT = "text";

  /// On passages: their [Chance].
  public static final String CHANCE = "chance";

  /// On all of a document that a sentence model has looked at: the model's id.
  public static final String MODEL = "model";

  private static final String FURTHER = "further.";

  private Fields() {}

  /// The field of the vectors that the model of this id makes of passages.
  public static String vectors(String model) {
    return "vector." + model;
  }

  /// The field of its further vectors, one after the other, for comparing: nothing is found by
  /// them, so that they need no graph. See [PassageVectors].
  public static String furtherVectors(String model) {
    return FURTHER + model;
  }

  /// Whether it is such a field, of whatever model.
  public static boolean isFurtherVectors(String field) {
    return field.startsWith(FURTHER);
  }
}
