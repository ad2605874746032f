package dev.cuecard.worklist;

import dev.cuecard.document.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What is known of a spot while all are ranked. Its words are not: those of a whole corpus would
/// have to be held.
///
/// @param document the id of the document
/// @param run where its stretch begins, as [Spot#run]
/// @param index of the spot among those of the document
/// @param text stands for the source: the same for the same text, and hardly for another
/// @param speech how long it is heard or read, in milliseconds
/// @param done the part of the document that is translated, in tenths of a percent
public record OpenUnit(
    String document, int run, int index, long text, long speech, int done, float minutes) {

  /// Those of a document.
  static List<OpenUnit> of(List<Spot> spots) {
    List<OpenUnit> open = new ArrayList<>(spots.size());
    for (Spot spot : spots) {
      open.add(
          new OpenUnit(
              spot.about().id(),
              spot.run(),
              open.size(),
              text(spot),
              spot.speech(),
              spot.done(),
              (float) Effort.minutes(spot, List.of())));
    }
    return open;
  }

  static long text(Spot spot) {
    byte[] source = spot.unit().source().strip().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(Sha256.of(source)).getLong();
  }

  /// Seconds of speech that its translation gives. Work that brings a video nearer to its end
  /// counts up to double: it is of no use to anybody before.
  double gain() {
    return speech / 1000.0 * (1 + done / 1000.0);
  }
}
