package dev.cuecard.cli.clip;

import dev.cuecard.cli.named.DocumentName;
import dev.cuecard.cli.named.DocumentOrFile;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Recording;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.query.Query;
import dev.cuecard.search.Moment;
import dev.cuecard.search.Search;
import dev.cuecard.search.parse.Names;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.search.parse.QueryParser;
import java.util.ArrayList;
import java.util.List;

/// What a search finds in recordings, or in one of them.
record FoundMoments(Arguments arguments, Console console) {
  /// The best moments for a query.
  ///
  /// @param document the one recording to look in, or none for all
  List<Stretch> of(String text, List<String> document, int limit)
      throws UnreadableDocument, UnusableIndex, QueryError, WrongUsage {
    Folders folders = new Folders(arguments, console);
    List<Stretch> found = new ArrayList<>();
    try (PassageIndex index = folders.index()) {
      Query asked = QueryParser.parse(text, Names.of(index));
      Query query =
          new Query.Clauses(List.of(place(document, folders), asked), List.of(), List.of());
      for (Moment moment : new Search(index).moments(query, limit)) {
        if (moment.locator() instanceof Locator.Time(TimeSpan span)) {
          Recording recording = DocumentOrFile.recording(moment.document().id(), folders, console);
          found.add(Spoken.of(recording, moment.language(), arguments, console).stretch(span));
        }
      }
    }
    if (found.isEmpty()) {
      console.note("nothing found for " + text);
    }
    return found;
  }

  private static Query place(List<String> document, Folders folders) throws WrongUsage {
    return document.isEmpty()
        ? new Query.Restriction(Query.Facet.KIND, new Query.Word("recording"))
        : new Query.Restriction(
            Query.Facet.ID, new Query.Word(DocumentName.id(folders.corpus(), document.getFirst())));
  }
}
