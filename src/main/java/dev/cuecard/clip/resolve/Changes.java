package dev.cuecard.clip.resolve;

import java.util.List;

/// How a clip differs from what it was.
///
/// @param moved how many milliseconds later it begins, negative if earlier
/// @param lengthened how many milliseconds longer it is, negative if shorter
/// @param cuesBefore how many cues its words were in
/// @param cuesNow how many they are in now
/// @param rewordings what is said otherwise
public record Changes(
    long moved, long lengthened, int cuesBefore, int cuesNow, List<Rewording> rewordings) {
  public Changes {
    rewordings = List.copyOf(rewordings);
  }
}
