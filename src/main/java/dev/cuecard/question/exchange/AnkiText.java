package dev.cuecard.question.exchange;

import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import java.util.List;

/// The text file that Anki imports, its headers as “Importing › Text Files” of Anki's manual lists
/// them: a note a line, in the columns of the note type Basic. It has the guid first, so that a
/// file read again changes the notes that are there.
final class AnkiText {
  private AnkiText() {}

  static String of(QuestionSet set) {
    StringBuilder out = new StringBuilder();
    out.append("#separator:tab\n#html:true\n#notetype:Basic\n");
    out.append("#deck:").append(field(set.title())).append('\n');
    out.append("#columns:Guid\tFront\tBack\tTags\n#guid column:1\n#tags column:4\n");
    for (Question question : set.questions()) {
      AnkiNote note = AnkiNote.of(question);
      out.append(
          String.join(
              "\t",
              List.of(
                  field(note.guid()), field(note.front()), field(note.back()), field(note.tag()))));
      out.append('\n');
    }
    return out.toString();
  }

  /// In one line, in quotes where it holds some.
  private static String field(String text) {
    String line = text.replaceAll("[\\t\\r\\n]+", " ");
    return line.indexOf('"') >= 0 || line.startsWith("#")
        ? '"' + line.replace("\"", "\"\"") + '"'
        : line;
  }
}
