package dev.cuecard.web.page.document.recording;

import dev.cuecard.cue.Cue;
import dev.cuecard.document.Locator;
import dev.cuecard.search.Moment;
import dev.cuecard.terms.Term;
import dev.cuecard.web.page.MarkedText;
import dev.cuecard.web.page.MarkedText.Mark;
import dev.cuecard.web.page.MarkedText.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Marks in cues what was looked for, and the key terms.
final class Marker {
  private final Map<Long, List<String>> found = new HashMap<>();
  private final TermFinder anywhere;
  private final TermFinder terms;

  /// @param moments of the track that is marked
  /// @param everywhere whether the words that were found are marked wherever they stand, not only
  ///   where they answer the query
  Marker(List<Moment> moments, boolean everywhere, List<Term> terms) {
    for (Moment moment : moments) {
      for (Moment.Highlight highlight : moment.highlights()) {
        if (highlight.locator() instanceof Locator.Time time) {
          found
              .computeIfAbsent(time.span().start(), _ -> new ArrayList<>())
              .add(moment.text().substring(highlight.from(), highlight.to()));
        }
      }
    }
    anywhere =
        new TermFinder(
            everywhere
                ? found.values().stream().flatMap(List::stream).distinct().toList()
                : List.of());
    this.terms = new TermFinder(terms.stream().map(Term::text).toList());
  }

  MarkedText mark(Cue cue) {
    String text = cue.words();
    List<Stretch> stretches = new ArrayList<>();
    for (String words : found.getOrDefault(cue.span().start(), List.of())) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
        stretches.add(new Stretch(at, at + words.length(), Mark.FOUND));
      }
    }
    anywhere
        .in(text)
        .forEach(word -> stretches.add(new Stretch(word.from(), word.to(), Mark.FOUND)));
    stretches.addAll(terms.in(text));
    stretches.sort(Comparator.comparingInt(Stretch::from).thenComparing(Stretch::mark));
    return MarkedText.of(text, stretches);
  }
}
