package dev.cuecard.web.library;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.chapter.Chapters;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import dev.cuecard.passage.Strand;
import dev.cuecard.passage.Strands;
import dev.cuecard.terms.KeyTerms;
import dev.cuecard.terms.Term;
import java.util.List;
import java.util.OptionalInt;

/// What a document is about: its chapters, if it is spoken, and its key terms.
public record Outline(List<Chapter> chapters, List<Term> terms) {
  private static final int TERMS = 15;

  public Outline {
    chapters = List.copyOf(chapters);
    terms = List.copyOf(terms);
  }

  static Outline of(Track track) {
    Strand strand = Strands.of(track);
    return new Outline(
        Chapters.of(strand, OptionalInt.empty()),
        KeyTerms.of(strand.language(), Sentences.of(strand), TERMS));
  }

  static Outline of(Document document) {
    Language language = document.about().language();
    return new Outline(List.of(), KeyTerms.of(language, sentences(document, language), TERMS));
  }

  /// What `document` says in `language`.
  static List<Segment> sentences(Document document, Language language) {
    return Strands.of(document).stream()
        .filter(strand -> strand.language().equals(language))
        .flatMap(strand -> Sentences.of(strand).stream())
        .toList();
  }
}
