package dev.cuecard.cli.coverage;

import dev.cuecard.console.Console;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.parallel.InOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The documents of a corpus that the user names, by a part of their collection's name or by the
/// beginning of their ids; all, if nothing is named.
///
/// @param names in lower case
record Selection(Corpus corpus, List<String> names) {
  /// So many bytes of documents are read at a time.
  private static final long AT_A_TIME = 16L << 20;

  Selection {
    names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  /// What one document came to, or why it came to nothing.
  private record Outcome<R>(Optional<R> result, Optional<String> problem) {}

  /// Hands over what `work` makes of each document.
  ///
  /// @return whether all could be read; what could not is said to the user
  <R> boolean each(Function<Document, Optional<R>> work, Consumer<R> out, Console console) {
    boolean[] whole = {true};
    each(
        _ -> true,
        work,
        out,
        problem -> {
          console.note(problem);
          whole[0] = false;
        });
    return whole[0];
  }

  /// Reads the documents on all processors, and hands over what `work` makes of each by id: the
  /// corpus is never held whole.
  ///
  /// @param ids those that are read at all
  /// @param problems takes what could not be read
  <R> void each(
      Predicate<String> ids,
      Function<Document, Optional<R>> work,
      Consumer<R> out,
      Consumer<String> problems) {
    try (var readers =
        new InOrder<StoredFile, Outcome<R>>(
            AT_A_TIME,
            file -> outcome(file, work),
            outcome -> {
              outcome.result().ifPresent(out);
              outcome.problem().ifPresent(problems);
            })) {
      corpus.files().stream()
          .filter(file -> ids.test(file.id()))
          .forEach(file -> readers.add(file, file.size()));
      readers.finish();
    }
  }

  private <R> Outcome<R> outcome(StoredFile file, Function<Document, Optional<R>> work) {
    try {
      Document document = corpus.read(file.id());
      return new Outcome<>(
          holds(document.about()) ? work.apply(document) : Optional.empty(), Optional.empty());
    } catch (UnreadableDocument e) {
      return new Outcome<>(Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
    }
  }

  private boolean holds(About about) {
    String collection = about.collection().orElse("").toLowerCase(Locale.ROOT);
    return names.isEmpty()
        || names.stream()
            .anyMatch(name -> about.id().startsWith(name) || collection.contains(name));
  }
}
