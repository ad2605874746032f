package dev.cuecard.lexicon.dictionary;

import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Direction;
import dev.cuecard.lexicon.Keys;
import dev.cuecard.lexicon.WordTable;
import java.util.List;

/// A dictionary of two languages.
///
/// @param name what it is listed and removed by: `freedict-eng-ara`
/// @param title what it calls itself, if it does, or else its name
/// @param direction [Language#UNKNOWN] on the sides that it does not tell
/// @param entries those that say how a word is translated
public record Dictionary(String name, String title, Direction direction, List<Entry> entries) {
  public Dictionary {
    entries = List.copyOf(entries);
  }

  /// The same with other languages where these are known.
  public Dictionary between(Language from, Language to) {
    return new Dictionary(
        name,
        title,
        new Direction(
            from.equals(Language.UNKNOWN) ? direction.from() : from,
            to.equals(Language.UNKNOWN) ? direction.to() : to),
        entries);
  }

  /// Its words: what it gives first, or alone, is the likeliest.
  public WordTable forth(Keys keys) {
    var table = new WordTable();
    for (Entry entry : entries) {
      String key = keys.key(entry.headword(), direction.from());
      for (int i = 0; i < entry.translations().size(); i++) {
        table.add(key, entry.translations().get(i), 1.0 / (i + 1));
      }
    }
    return table;
  }

  /// Its words the other way round.
  public WordTable back(Keys keys) {
    var table = new WordTable();
    for (Entry entry : entries) {
      for (int i = 0; i < entry.translations().size(); i++) {
        String key = keys.key(entry.translations().get(i), direction.to());
        table.add(key, entry.headword(), 1.0 / (i + 1));
      }
    }
    return table;
  }
}
