package dev.cuecard.guide;

import dev.cuecard.document.About;
import dev.cuecard.language.Language;
import dev.cuecard.question.Question;
import java.util.List;
import java.util.Optional;

/// A guide to what is taught, in one language.
///
/// @param title of the recording, the part of the course or the course
/// @param description what the course says of itself
/// @param objectives what one can do afterwards
/// @param parts what it is a guide to, in order
/// @param glossary the key terms, in the order of the alphabet
/// @param quotations sentences worth remembering, in order
/// @param questions with their answers
/// @param readings documents beyond the parts that are about the same
/// @param coverage the languages that the parts can be heard or read in
/// @param sources the documents it was made from, with all they were read from
public record StudyGuide(
    String title,
    Language language,
    Optional<String> description,
    List<Objective> objectives,
    List<Part> parts,
    List<GlossaryEntry> glossary,
    List<Cited> quotations,
    List<Question> questions,
    List<Reading> readings,
    List<LanguageShare> coverage,
    List<About> sources) {
  public StudyGuide {
    objectives = List.copyOf(objectives);
    parts = List.copyOf(parts);
    glossary = List.copyOf(glossary);
    quotations = List.copyOf(quotations);
    questions = List.copyOf(questions);
    readings = List.copyOf(readings);
    coverage = List.copyOf(coverage);
    sources = List.copyOf(sources);
  }
}
