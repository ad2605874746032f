package dev.cuecard.index.analysis;

import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Keys;
import java.util.List;
import java.util.stream.Collectors;

/// Words as the index brings their forms together: by the stem, in the analysis of their language.
public final class WordKeys implements Keys {
  @Override
  public String key(String word, Language language) {
    List<Token> tokens = Token.of(TextField.of(language).field(), word);
    return tokens.stream()
        .filter(token -> !token.word().isEmpty())
        .map(Token::stem)
        .collect(Collectors.joining(" "));
  }
}
