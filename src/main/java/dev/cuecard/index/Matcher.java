package dev.cuecard.index;

import dev.cuecard.passage.Segment;
import java.util.ArrayList;
import java.util.List;

/// Finds the parts of a query in the words of a passage.
final class Matcher {
  private final SegmentedText text;
  private final List<Token> tokens;

  Matcher(TextField field, List<Segment> segments) {
    text = SegmentedText.of(segments);
    tokens = Token.of(field.field(), text.text());
  }

  /// Every place where one of `parts` stands, in the order of the text.
  List<Match> find(List<Part> parts) {
    List<Match> matches = new ArrayList<>();
    for (int position = 0; position < tokens.size(); position++) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).isAt(tokens, position)) {
          matches.add(match(i, parts.get(i), position));
        }
      }
    }
    matches.sort(null);
    return matches;
  }

  private Match match(int number, Part part, int position) {
    int words = part.words().size();
    int last = position + words - 1;
    Token token = tokens.get(last);
    boolean endsWithPair = token.isPair() && !part.words().getLast().test(token.word());
    return new Match(
        number,
        part.weight(),
        position,
        words,
        spot(position),
        spot(endsWithPair ? Math.min(last + 1, tokens.size() - 1) : last));
  }

  private Match.Spot spot(int position) {
    Token token = tokens.get(position);
    int segment = text.segmentAt(token.from());
    int start = text.start(segment);
    return new Match.Spot(segment, token.from() - start, token.to() - start);
  }
}
