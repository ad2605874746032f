package dev.cuecard.index.analysis;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/// How text becomes terms. Every word gives one term as it is spoken (case, accents and widths
/// folded), for phrases and prefixes, and at the same position its stem, marked, where that
/// differs, and the marked stems of the words that it is made of. Nothing is dropped: a phrase of stop
/// words is a phrase.
final class PassageAnalyzer extends Analyzer {
  /// Of Italian and of Catalan.
  private static final CharArraySet ARTICLES =
      new CharArraySet(
          List.of(
              "agl", "all", "c", "coll", "d", "dagl", "dall", "degl", "dell", "gl", "l", "m", "n",
              "negl", "nell", "pell", "s", "sugl", "sull", "t", "un", "v"),
          true);

  PassageAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    TextField text = TextField.named(field).orElse(null);
    Tokenizer words = text == TextField.OTHER ? new ICUTokenizer() : new StandardTokenizer();
    return new TokenStreamComponents(
        words, text == null ? label(words) : stemmed(text, folded(text, whole(text, words))));
  }

  /// Of one name and the next no phrase is made.
  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }

  /// What is done to the letters of a word, whatever the word is.
  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return TextField.named(field).map(text -> folded(text, in)).orElseGet(() -> label(in));
  }

  /// Without what is written onto a word and is none of it: the possessive, an article, an ending
  /// after an apostrophe. Or with the words that it is made of.
  private static TokenStream whole(TextField text, TokenStream in) {
    return switch (text) {
      case ENGLISH -> new EnglishPossessiveFilter(in);
      case FRENCH -> new ElisionFilter(in, FrenchAnalyzer.DEFAULT_ARTICLES);
      case ITALIAN, CATALAN -> new ElisionFilter(in, ARTICLES);
      case TURKISH -> new ApostropheFilter(in);
      case GERMAN -> new CompoundFilter(in);
      default -> in;
    };
  }

  private static TokenStream folded(TextField text, TokenStream in) {
    return switch (text) {
      case ENGLISH, SPANISH, FRENCH -> label(in);
      case RUSSIAN -> new YoFilter(new LowerCaseFilter(in));
      case ARABIC -> new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(in)));
      case CHINESE -> ascii(new CJKWidthFilter(new LowerCaseFilter(in)));
      case PERSIAN ->
          new PersianNormalizationFilter(
              new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(in))));
      case HINDI ->
          new HindiNormalizationFilter(
              new IndicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(in))));
      case TURKISH -> ascii(new ICUFoldingFilter(in)); // the dotless i with the others
      default -> new ICUFoldingFilter(in);
    };
  }

  private static TokenStream stemmed(TextField text, TokenStream in) {
    return switch (text) {
      case OTHER -> in;
      case CHINESE -> new PairFilter(in);
      case ENGLISH -> StemFilters.around(in, PorterStemFilter::new);
      case ARABIC -> StemFilters.around(in, ArabicStemFilter::new);
      case PERSIAN -> StemFilters.around(in, PersianStemFilter::new);
      case CZECH -> StemFilters.around(in, CzechStemFilter::new);
      default -> StemFilters.around(in, words -> new SnowballFilter(words, Snowball.of(text)));
    };
  }

  /// As names and titles are folded, whatever their language.
  private static TokenStream label(TokenStream in) {
    return ascii(new LowerCaseFilter(in));
  }

  private static TokenStream ascii(TokenStream in) {
    return new ASCIIFoldingFilter(in);
  }
}
