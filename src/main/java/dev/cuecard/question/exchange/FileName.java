package dev.cuecard.question.exchange;

import dev.cuecard.document.DocumentId;

/// Names of files within packages, which other programs are asked to read too.
final class FileName {
  private FileName() {}

  /// `id`, if it is written in ASCII's letters; else a name that stands for it.
  static String of(String id) {
    String ascii = id.replaceAll("[^A-Za-z0-9-]+", "");
    return ascii.equals(id) ? id : DocumentId.of("question", id);
  }
}
