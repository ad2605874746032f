package dev.cuecard.terms.naming;

import java.util.List;

/// Of a language that nothing is known of: everything may be a name.
final class UnknownNames implements Naming {
  @Override
  public void read(String sentence) {}

  @Override
  public boolean mayBeName(List<String> words) {
    return true;
  }

  @Override
  public boolean endsName(String word, String term) {
    return false;
  }

  @Override
  public boolean goesOnInName(String term, String word) {
    return false;
  }
}
