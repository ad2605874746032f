package dev.cuecard.index.analysis;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/// The stemmers of the Snowball project (Porter 2001).
final class Snowball {
  private Snowball() {}

  /// A new one, as each keeps the word it is at.
  static SnowballStemmer of(TextField text) {
    return switch (text) {
      case SPANISH -> new SpanishStemmer();
      case FRENCH -> new FrenchStemmer();
      case RUSSIAN -> new RussianStemmer();
      case GERMAN -> new GermanStemmer();
      case DUTCH -> new DutchStemmer();
      case SWEDISH -> new SwedishStemmer();
      case DANISH -> new DanishStemmer();
      case NORWEGIAN -> new NorwegianStemmer();
      case PORTUGUESE -> new PortugueseStemmer();
      case ITALIAN -> new ItalianStemmer();
      case CATALAN -> new CatalanStemmer();
      case ROMANIAN -> new RomanianStemmer();
      case GREEK -> new GreekStemmer();
      case TURKISH -> new TurkishStemmer();
      case FINNISH -> new FinnishStemmer();
      case HUNGARIAN -> new HungarianStemmer();
      case HINDI -> new HindiStemmer();
      case INDONESIAN -> new IndonesianStemmer();
      case ENGLISH, ARABIC, CHINESE, CZECH, PERSIAN, OTHER ->
          throw new IllegalArgumentException("no stemmer of " + text.language());
    };
  }
}
