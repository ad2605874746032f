package dev.cuecard.index.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/// How text becomes terms. Every word gives one term as it is spoken (case, accents and widths
/// folded), for phrases and prefixes, and at the same position its stem, marked, where that
/// differs. Nothing is dropped: a phrase of stop words is a phrase.
final class PassageAnalyzer extends Analyzer {
  PassageAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    if (field.equals(TextField.OTHER.field())) {
      Tokenizer words = new ICUTokenizer();
      return new TokenStreamComponents(words, new ICUFoldingFilter(words));
    }
    Tokenizer words = new StandardTokenizer();
    TokenStream folded = new LowerCaseFilter(words);
    return new TokenStreamComponents(words, stemmed(field, folded));
  }

  /// Of one name and the next no phrase is made.
  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }

  /// What is done to the letters of a word, whatever the word is.
  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return switch (field) {
      case "text.other" -> new ICUFoldingFilter(in);
      case "text.ru" -> new YoFilter(new LowerCaseFilter(in));
      case "text.ar" -> new ArabicNormalizationFilter(new DecimalDigitFilter(in));
      case "text.zh" -> ascii(new CJKWidthFilter(new LowerCaseFilter(in)));
      default -> ascii(new LowerCaseFilter(in));
    };
  }

  private static TokenStream stemmed(String field, TokenStream in) {
    return switch (field) {
      case "text.en" ->
          StemFilters.around(ascii(new EnglishPossessiveFilter(in)), PorterStemFilter::new);
      case "text.es" ->
          StemFilters.around(ascii(in), words -> new SnowballFilter(words, new SpanishStemmer()));
      case "text.fr" ->
          StemFilters.around(
              ascii(new ElisionFilter(in, FrenchAnalyzer.DEFAULT_ARTICLES)),
              words -> new SnowballFilter(words, new FrenchStemmer()));
      case "text.ru" ->
          StemFilters.around(
              new YoFilter(in), words -> new SnowballFilter(words, new RussianStemmer()));
      case "text.ar" ->
          StemFilters.around(
              new ArabicNormalizationFilter(new DecimalDigitFilter(in)), ArabicStemFilter::new);
      case "text.zh" -> new PairFilter(ascii(new CJKWidthFilter(in)));
      default -> ascii(in);
    };
  }

  private static TokenStream ascii(TokenStream in) {
    return new ASCIIFoldingFilter(in);
  }
}
