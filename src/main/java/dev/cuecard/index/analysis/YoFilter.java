package dev.cuecard.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Writes `ё` as `е`, as nearly all Russian text does.
final class YoFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  YoFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] chars = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (chars[i] == 'ё') {
        chars[i] = 'е';
      }
    }
    return true;
  }
}
