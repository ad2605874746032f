package dev.cuecard.web.page.document;

import dev.cuecard.render.Printable;
import dev.cuecard.terms.Definition;
import dev.cuecard.terms.Term;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.page.Readers;
import java.util.List;

/// A key term of a document, with where it leads.
///
/// @param address of the place where it stands first
/// @param search the address of the search for it everywhere
/// @param definition empty if the document gives none
public record TermLink(String text, int count, String address, String search, String definition) {
  /// The links of `terms` on the page of a document.
  public static List<TermLink> of(String id, String language, List<Term> terms) {
    return terms.stream()
        .map(term ->
            new TermLink(
                Printable.of(term.text()),
                term.count(),
                Readers.address(id)
                    + "?language="
                    + language
                    + (term.places().isEmpty() ? "" : Readers.fragment(term.places().getFirst())),
                "/search?q=" + PercentCode.encode('"' + term.text().replace('"', ' ') + '"'),
                Printable.of(term.definition().map(Definition::text).orElse(""))))
        .toList();
  }
}
