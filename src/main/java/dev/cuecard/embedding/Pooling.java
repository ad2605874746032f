package dev.cuecard.embedding;

import java.util.Arrays;

/// How the vectors of a text's tokens become one, as sentence-transformers names it in
/// `1_Pooling/config.json`.
enum Pooling {
  /// The mean of all tokens.
  MEAN {
    @Override
    float[] pool(float[] states, int dimensions) {
      float[] sum = new float[dimensions];
      for (int at = 0; at < states.length; at += dimensions) {
        for (int i = 0; i < dimensions; i++) {
          sum[i] += states[at + i];
        }
      }
      return sum; // Not divided: what comes of it is made of unit length anyway.
    }
  },

  /// The first token, which stands for the text.
  CLS {
    @Override
    float[] pool(float[] states, int dimensions) {
      return Arrays.copyOf(states, dimensions);
    }
  },

  /// The largest value any token has in each dimension.
  MAX {
    @Override
    float[] pool(float[] states, int dimensions) {
      float[] largest = CLS.pool(states, dimensions);
      for (int at = dimensions; at < states.length; at += dimensions) {
        for (int i = 0; i < dimensions; i++) {
          largest[i] = Math.max(largest[i], states[at + i]);
        }
      }
      return largest;
    }
  };

  /// One vector, of whatever length.
  ///
  /// @param states the tokens' vectors, one after the other
  abstract float[] pool(float[] states, int dimensions);
}
