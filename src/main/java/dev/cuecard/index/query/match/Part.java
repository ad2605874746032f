package dev.cuecard.index.query.match;

import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.store.Reach;
import dev.cuecard.index.store.Tail;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A part of a query as it is looked for in the words of a hit, where Lucene has only said that it
/// is there.
///
/// @param words what to find side by side, a test a word; each is asked for every term of a token
/// @param slop by how many words they may have moved apart, see
///   [dev.cuecard.index.query.Query.Phrase]
/// @param weight how much finding it says, by its rarity
/// @param pairing what it must stand near, if that is asked
public record Part(
    List<Predicate<String>> words, int slop, double weight, Optional<Pairing> pairing) {
  /// How far what is found by `parts` may go on after a passage: never less than what is indexed
  /// with a passage.
  public static Reach reach(List<Part> parts) {
    int words = Tail.WORDS;
    long ms = 0;
    for (Part part : parts) {
      Optional<Distance> distance = part.pairing().map(Pairing::distance);
      int own = part.words().size() + part.slop();
      words = Math.max(words, own + distance.map(Distance::words).orElse(0));
      ms = Math.max(ms, distance.map(Distance::ms).orElse(0L));
    }
    return new Reach(words, ms);
  }

  /// How many words it covers where it stands in `tokens` from `position` on; 0 if it does not.
  public int lengthAt(List<Token> tokens, int position) {
    if (slop > 0) {
      return loosely(tokens, position);
    }
    return isAt(tokens, position) ? words.size() : 0;
  }

  private boolean isAt(List<Token> tokens, int position) {
    if (position + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!accepts(words.get(i), tokens.get(position + i).terms())) {
        return false;
      }
    }
    return true;
  }

  /// Lucene's rule (`SloppyPhraseMatcher`): the distances of the words from where each would stand
  /// in the phrase differ by no more than the slop. The words may begin anywhere in the phrase, so
  /// every place for its beginning is tried.
  private int loosely(List<Token> tokens, int position) {
    for (int start = position; start > position - words.size() - slop; start--) {
      int length = loosely(tokens, position, start);
      if (length > 0) {
        return length;
      }
    }
    return 0;
  }

  /// The first of its words stands at `position`, and each no more than the slop after its place in
  /// a phrase that begins at `start`.
  private int loosely(List<Token> tokens, int position, int start) {
    BitSet taken = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      int at = Math.max(position, start + i);
      int last = Math.min(tokens.size() - 1, start + i + slop);
      while (at <= last
          && (taken.get(at - position) || !accepts(words.get(i), tokens.get(at).terms()))) {
        at++;
      }
      if (at > last) {
        return 0;
      }
      taken.set(at - position);
    }
    return taken.get(0) ? taken.length() : 0;
  }

  private static boolean accepts(Predicate<String> test, List<String> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (test.test(terms.get(i))) {
        return true;
      }
    }
    return false;
  }
}
