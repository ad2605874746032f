package dev.cuecard.index.store;

import dev.cuecard.corpus.StoredFile;
import java.util.List;

/// The state of a whole corpus in a few characters: equal for equal files.
final class CorpusState {
  private CorpusState() {}

  /// 128 bits over all ids and stamps, in order. Not cryptographic: it guards against forgetting,
  /// not against forgery, and costs no start-up.
  static String of(List<StoredFile> files) {
    long a = 0x9e3779b97f4a7c15L;
    long b = 0xc2b2ae3d27d4eb4fL;
    for (StoredFile file : files) {
      String id = file.id();
      for (int i = 0; i < id.length(); i++) {
        a = mix(a ^ id.charAt(i));
      }
      a = mix(a ^ file.size());
      b = mix(b + a) ^ mix(file.modified());
    }
    return Long.toHexString(a) + Long.toHexString(b);
  }

  /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
  private static long mix(long z) {
    long y = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    y = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
    return y ^ (y >>> 31);
  }
}
