package dev.cuecard.embedding;

import java.util.Optional;

/// How a model wants to be asked.
///
/// @param query what is written before a query
/// @param passage what is written before a passage
/// @param maxTokens longer texts are cut
/// @param language the only one that it was trained on, if there is one
record ModelSettings(
    Pooling pooling, String query, String passage, int maxTokens, Optional<String> language) {
  /// E5 was trained on texts that say what they are; see the model card of `intfloat/e5-small-v2`.
  static final String E5_QUERY = "query: ";

  static final String E5_PASSAGE = "passage: ";

  static final ModelSettings E5 =
      new ModelSettings(Pooling.MEAN, E5_QUERY, E5_PASSAGE, 512, Optional.of("en"));

  static final ModelSettings MINI_LM =
      new ModelSettings(Pooling.MEAN, "", "", 512, Optional.of("en"));
}
