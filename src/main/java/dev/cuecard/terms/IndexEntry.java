package dev.cuecard.terms;

import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import java.util.List;
import java.util.Optional;

/// A line of the index at the back of a book: a term and where it is spoken or written of.
///
/// @param expansion what it is short for, where some document says so
/// @param definition where some document says what it is
/// @param mentions by document, in the order in which the documents were added
/// @param seeAlso terms that share a word with it, or that stand where it stands
public record IndexEntry(
    String term,
    Optional<String> expansion,
    Optional<Defined> definition,
    List<Mention> mentions,
    List<String> seeAlso) {
  public IndexEntry {
    mentions = List.copyOf(mentions);
    seeAlso = List.copyOf(seeAlso);
  }

  /// Where in a document a term stands.
  ///
  /// @param places in order; of those that are close together only the first
  public record Mention(Source document, int count, List<Locator> places) {
    public Mention {
      places = List.copyOf(places);
    }
  }

  /// A definition and the document that gives it.
  public record Defined(Source document, Definition definition) {}

  /// What an index has to know of a document.
  ///
  /// @param link its public address, if it has one
  public record Source(String id, String title, Optional<String> link) {
    static Source of(Document document) {
      return new Source(document.id(), document.about().title(), document.about().link());
    }

    /// The address that opens it at a place: only the place, if it has no address.
    public String link(Locator place) {
      return link.orElse("") + place.fragment();
    }
  }
}
