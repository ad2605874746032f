package dev.cuecard.web.page.document.recording;

import dev.cuecard.cue.Cue;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Script;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Marks in cues what was looked for, and the key terms.
final class Marker {
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Map<Long, List<String>> found = new HashMap<>();
  private final Pattern terms;

  /// @param moments of the track that is marked
  Marker(List<Moment> moments, List<Term> terms) {
    for (Moment moment : moments) {
      for (Moment.Highlight highlight : moment.highlights()) {
        if (highlight.locator() instanceof Locator.Time time) {
          found
              .computeIfAbsent(time.span().start(), _ -> new ArrayList<>())
              .add(moment.text().substring(highlight.from(), highlight.to()));
        }
      }
    }
    this.terms = pattern(terms.stream().map(Term::text).toList());
  }

  /// Whole words; any stretch of letters where words are not set apart.
  private static Pattern pattern(List<String> terms) {
    if (terms.isEmpty()) {
      return NOTHING;
    }
    return Pattern.compile(
        terms.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(term ->
                Script.isWithoutBlanks(term.codePointAt(0))
                    ? Pattern.quote(term)
                    : "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}])")
            .collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  MarkedText mark(Cue cue) {
    String text = cue.words();
    List<Stretch> stretches = new ArrayList<>();
    for (String words : found.getOrDefault(cue.span().start(), List.of())) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
        stretches.add(new Stretch(at, at + words.length(), Mark.FOUND));
      }
    }
    terms
        .matcher(text)
        .results()
        .forEach(term -> stretches.add(new Stretch(term.start(), term.end(), Mark.TERM)));
    stretches.sort(Comparator.comparingInt(Stretch::from).thenComparing(Stretch::mark));
    return MarkedText.of(text, stretches);
  }
}
