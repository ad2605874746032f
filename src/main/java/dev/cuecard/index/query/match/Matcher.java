package dev.cuecard.index.query.match;

import dev.cuecard.index.analysis.SegmentedText;
import dev.cuecard.index.analysis.Token;
import dev.cuecard.passage.Segment;
import java.util.ArrayList;
import java.util.List;

/// Finds the parts of a query in the words of a passage.
public final class Matcher {
  private final List<Segment> segments;
  private final SegmentedText text;
  private final List<Token> tokens;

  /// @param field the name of the field that the segments' words are in
  public Matcher(String field, List<Segment> segments) {
    this.segments = segments;
    text = SegmentedText.of(segments);
    tokens = Token.of(field, text.text());
  }

  /// Every place where one of `parts` stands, in the order of the text.
  public List<Match> find(List<Part> parts) {
    List<Match> matches = new ArrayList<>();
    boolean paired = false;
    for (int i = 0; i < parts.size(); i++) {
      paired |= parts.get(i).pairing().isPresent();
    }
    for (int position = 0; position < tokens.size(); position++) {
      for (int i = 0; i < parts.size(); i++) {
        int words = parts.get(i).lengthAt(tokens, position);
        if (words > 0) {
          matches.add(match(i, parts.get(i), position, words));
        }
      }
    }
    matches.sort(null);
    return paired ? new Pairs(parts, segments).only(matches) : matches;
  }

  private Match match(int number, Part part, int position, int words) {
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
