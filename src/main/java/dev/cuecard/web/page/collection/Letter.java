package dev.cuecard.web.page.collection;

import dev.cuecard.document.Locator;
import dev.cuecard.render.Printable;
import dev.cuecard.terms.IndexEntry;
import dev.cuecard.web.page.PlaceName;
import dev.cuecard.web.page.Readers;
import dev.cuecard.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The entries of an index that begin with one letter.
public record Letter(String letter, List<Entry> entries) {
  private static final int MOST_PLACES = 8;

  /// A line of the index, prepared to be shown.
  public record Entry(IndexEntry entry, String language) {
    public String term() {
      return Printable.of(entry.term());
    }

    public String expansion() {
      return Printable.of(entry.expansion().orElse(""));
    }

    public String definition() {
      return Printable.of(entry.definition().map(found -> found.definition().text()).orElse(""));
    }

    public List<Mention> mentions() {
      return entry.mentions().stream().map(mention -> new Mention(mention, language)).toList();
    }

    public String seeAlso() {
      return Printable.of(String.join(", ", entry.seeAlso()));
    }
  }

  /// A document in which a term stands.
  public record Mention(IndexEntry.Mention mention, String language) {
    public String title() {
      return Printable.of(mention.document().title());
    }

    public String address() {
      return Readers.address(mention.document().id()) + "?language=" + language;
    }

    /// The first places; none where it stands in the document as a whole.
    public List<Locator> places() {
      return mention.places().stream()
          .filter(place -> !(place instanceof Locator.Whole))
          .limit(MOST_PLACES)
          .toList();
    }

    public boolean hasMore() {
      return mention.places().size() > MOST_PLACES;
    }

    public String address(Locator place) {
      return address() + Readers.fragment(place);
    }

    public String label(Locator place, Wording words) {
      return PlaceName.of(place, words);
    }
  }

  public Letter {
    entries = List.copyOf(entries);
  }

  /// `entries`, which are in the order of the alphabet.
  static List<Letter> of(List<IndexEntry> entries, String language) {
    List<Letter> letters = new ArrayList<>();
    List<Entry> same = new ArrayList<>();
    String letter = "";
    for (IndexEntry entry : entries) {
      String own = initial(entry.term());
      if (!own.equals(letter) && !same.isEmpty()) {
        letters.add(new Letter(letter, same));
        same = new ArrayList<>();
      }
      letter = own;
      same.add(new Entry(entry, language));
    }
    if (!same.isEmpty()) {
      letters.add(new Letter(letter, same));
    }
    return letters;
  }

  private static String initial(String term) {
    return Character.toString(term.codePointAt(0)).toUpperCase(Locale.ROOT);
  }
}
