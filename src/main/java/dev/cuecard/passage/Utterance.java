package dev.cuecard.passage;

import dev.cuecard.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is said in one go: segments up to the end of a sentence, as far as segments tell, since a
/// sentence runs over several cues and one cue may end several.
public record Utterance(List<Segment> segments) {
  /// In UTF-16 units: shorter sentences, as “Right.”, are said with the next.
  private static final int SHORTEST = 25;

  /// Where no sentence ends, as in speech recognised without full stops, one of this length does.
  private static final int LONG = 160;

  public Utterance {
    segments = List.copyOf(segments);
  }

  /// `segments` as utterances, in order.
  public static List<Utterance> of(List<Segment> segments) {
    List<Utterance> utterances = new ArrayList<>();
    int from = 0;
    int length = 0;
    for (int i = 0; i < segments.size(); i++) {
      String text = segments.get(i).text();
      length += text.length();
      boolean ends = length >= LONG || (length >= SHORTEST && Sentence.endsAtEndOf(text));
      if (ends || i == segments.size() - 1) {
        utterances.add(new Utterance(segments.subList(from, i + 1)));
        from = i + 1;
        length = 0;
      }
    }
    return utterances;
  }

  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
  }
}
