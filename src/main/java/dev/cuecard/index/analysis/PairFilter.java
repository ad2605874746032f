package dev.cuecard.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/// Puts beside every ideograph the pair that it makes with the next one, whatever stands between
/// them: where a cue ends, or a comma is set, a word may go on, and who quotes leaves commas out.
final class PairFilter extends TokenFilter {
  private static final String IDEOGRAPH =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private @Nullable State next;
  private @Nullable String pair;
  private boolean ended;

  PairFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pair != null) {
      term.setEmpty().append(pair);
      step.setPositionIncrement(0);
      pair = null;
      return true;
    }
    if (next != null) {
      restoreState(next);
      next = null;
    } else if (ended || !input.incrementToken()) {
      return false;
    }
    if (type.type().equals(IDEOGRAPH)) {
      lookAhead();
    }
    return true;
  }

  private void lookAhead() throws IOException {
    String first = term.toString();
    State current = captureState();
    ended = !input.incrementToken();
    if (!ended) {
      next = captureState();
      pair = type.type().equals(IDEOGRAPH) ? first + term : null;
    }
    restoreState(current);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = null;
    pair = null;
    ended = false;
  }
}
