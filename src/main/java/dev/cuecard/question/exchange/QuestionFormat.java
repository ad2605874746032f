package dev.cuecard.question.exchange;

import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The files that questions are written to. The same questions give the same bytes.
public enum QuestionFormat {
  /// Moodle's text format.
  GIFT(".gift.txt"),
  /// A content library of Open edX.
  OLX(".tar.gz"),
  /// A package of IMS QTI 2.1.
  QTI(".qti.zip"),
  /// A package of 1EdTech QTI 3.0.
  QTI3(".qti3.zip"),
  /// H5P's question set.
  H5P(".h5p"),
  /// H5P's interactive video: one recording that stops where answers have been said.
  H5P_VIDEO(".video.h5p"),
  /// A deck of Anki.
  ANKI(".apkg"),
  /// A text file that Anki imports, and any table reader.
  TSV(".tsv");

  private final String ending;

  QuestionFormat(String ending) {
    this.ending = ending;
  }

  /// The format that an option names.
  public static Optional<QuestionFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.label().equals(name)).findFirst();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// How names of its files end.
  public String ending() {
    return ending;
  }

  public boolean isText() {
    return this == GIFT || this == TSV;
  }

  /// The bytes of a file with `set`.
  public byte[] write(QuestionSet set) {
    return switch (this) {
      case GIFT -> utf8(Gift.of(set));
      case TSV -> utf8(AnkiText.of(set));
      case OLX -> OlxLibrary.of(set);
      case QTI -> QtiPackage.of(set, QtiVersion.V2_1);
      case QTI3 -> QtiPackage.of(set, QtiVersion.V3_0);
      case H5P -> H5pQuestionSet.of(set);
      case H5P_VIDEO -> H5pVideo.of(set);
      case ANKI -> AnkiDeck.of(set);
    };
  }

  /// How many questions of `set` it has no room for.
  public int leftOut(QuestionSet set) {
    List<Question> asked =
        switch (this) {
          case GIFT -> Gift.asked(set);
          case H5P_VIDEO -> H5pVideo.asked(set);
          default -> set.questions();
        };
    return set.questions().size() - asked.size();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
