package dev.cuecard.cli.study;

import dev.cuecard.cli.named.TrackName;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import java.util.Optional;

/// Which language of a document is read.
final class TextLanguage {
  private TextLanguage() {}

  /// The one asked for, as far as a recording has a track in it; else the document's own.
  static Language of(Document document, Optional<String> asked) throws WrongUsage {
    return document instanceof Recording recording
        ? new Language(TrackName.track(recording, asked).language())
        : asked.map(Language::of).orElse(document.about().language());
  }
}
