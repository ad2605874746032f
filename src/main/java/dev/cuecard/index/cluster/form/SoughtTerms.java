package dev.cuecard.index.cluster.form;

import java.util.Collection;
import org.apache.lucene.analysis.CharArraySet;
import org.jspecify.annotations.Nullable;

/// The terms that texts are searched for. All others only make a text as long as it is, and need
/// not be told apart.
public final class SoughtTerms {
  /// It is not known which: all are told apart.
  public static final SoughtTerms ANY = new SoughtTerms(null);

  private final @Nullable CharArraySet terms;

  private SoughtTerms(@Nullable CharArraySet terms) {
    this.terms = terms;
  }

  /// These and no others.
  public static SoughtTerms of(Collection<String> terms) {
    return new SoughtTerms(new CharArraySet(terms, false));
  }

  /// Whether the first `length` of `letters` are one of them.
  boolean has(char[] letters, int length) {
    return terms == null || terms.contains(letters, 0, length);
  }
}
