package dev.cuecard.web;

import dev.cuecard.web.intake.Admission;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.MediaFiles;
import java.util.Optional;

/// What a server shows and takes.
///
/// @param media the files of recordings that it plays itself
/// @param admission empty if nothing can be sent to it
public record Offer(LiveLibrary library, MediaFiles media, Optional<Admission> admission) {
  /// A library to be read.
  public static Offer of(LiveLibrary library) {
    return new Offer(library, MediaFiles.NONE, Optional.empty());
  }
}
