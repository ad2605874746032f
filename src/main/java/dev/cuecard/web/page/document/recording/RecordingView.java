package dev.cuecard.web.page.document.recording;

import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.terms.Term;
import dev.cuecard.web.page.document.Heading;
import dev.cuecard.web.page.document.TermLink;
import dev.cuecard.wording.Direction;
import java.util.List;

/// A recording, prepared to be read.
///
/// @param language of the track that is read
/// @param beside the language beside it; empty if there is none
/// @param found how many moments of it answer the query it was opened with
public record RecordingView(
    Heading heading,
    Recording recording,
    Player player,
    String language,
    String beside,
    List<Part> parts,
    List<Term> keyTerms,
    int found) {
  public RecordingView {
    parts = List.copyOf(parts);
    keyTerms = List.copyOf(keyTerms);
  }

  public List<Track> tracks() {
    return recording.tracks();
  }

  public String direction() {
    return Direction.of(language);
  }

  public String besideDirection() {
    return Direction.of(beside);
  }

  public boolean hasBeside() {
    return !beside.isEmpty();
  }

  public boolean hasChapters() {
    return parts.size() > 1;
  }

  public List<TermLink> terms() {
    return TermLink.of(recording.id(), language, keyTerms);
  }
}
