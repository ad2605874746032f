package dev.cuecard.terms.naming;

/// In Chinese, which sets no blanks, only what stands around a name tells where it begins and ends.
final class ChineseNames implements Naming {
  private static final String BEFORE = "的是和与與及或在对對把被让讓给給从從向為为比到用有";
  private static final String AFTER = "的是和与與及或也都就将將会會能已";

  @Override
  public boolean endsName(String word, String term) {
    return BEFORE.indexOf(word.codePointBefore(word.length())) < 0;
  }

  @Override
  public boolean goesOnInName(String term, String word) {
    return AFTER.indexOf(word.codePointAt(0)) < 0;
  }
}
