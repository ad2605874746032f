package dev.cuecard.cli;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.language.Language;
import dev.cuecard.search.Answer;
import dev.cuecard.search.Inquiry;
import dev.cuecard.search.Order;
import dev.cuecard.search.Page;
import dev.cuecard.search.Readings;
import java.util.List;
import java.util.Optional;

/// What `search` is called with.
record SearchOptions(Arguments arguments) {
  static final int MOMENTS = 10;

  /// No page has more moments, or more before it.
  private static final int MOST = 100_000;

  private static final List<String> SHAPES = List.of("--json", "--jsonl", "--csv", "--links");

  /// What is asked, and what is to be shown of the answer.
  Inquiry inquiry() throws WrongUsage {
    String text = String.join(" ", arguments.parameters());
    if (arguments.parameters().isEmpty()) {
      throw new WrongUsage("expected a query");
    }
    return new Inquiry(
        text, page(), order(), arguments.has("--facets"), arguments.has("--timeline"));
  }

  private Page page() throws WrongUsage {
    int limit = limit();
    int offset = arguments.atLeast(0, "--offset", 0);
    int page = arguments.atLeast(1, "--page", 1);
    if (!arguments.has("--offset") && !arguments.has("--page")) {
      return Page.first(limit);
    }
    if (arguments.has("--offset") && arguments.has("--page")) {
      throw new WrongUsage("expected --offset or --page, got both");
    }
    long skipped = offset + (page - 1L) * limit;
    return Page.of((int) Math.min(skipped, MOST), limit);
  }

  /// How many to show at most.
  int limit() throws WrongUsage {
    return Math.min(MOST, arguments.atLeast(1, "--limit", MOMENTS));
  }

  private Order order() throws WrongUsage {
    return switch (arguments.text("--sort").orElse("relevance")) {
      case "relevance" -> Order.RELEVANCE;
      case "time" -> Order.TIME;
      case "document" -> Order.DOCUMENT;
      default ->
          throw new WrongUsage(
              "expected relevance, time or document with --sort, got \""
                  + arguments.text("--sort").orElse("")
                  + '"');
    };
  }

  /// The answer with what its moments say in the reader's language, if they name one.
  Answer read(Answer answer, Corpus corpus, Console console) {
    Optional<Language> wanted = arguments.text("--show-in").map(Language::of);
    if (wanted.isEmpty()) {
      return answer;
    }
    Readings readings = new Readings(wanted.get(), id -> document(corpus, id));
    Answer read = readings.of(answer);
    if (readings.areMissing(read)) {
      console.note("nothing of this is there in \"" + wanted.get() + '"');
    }
    return read;
  }

  /// Empty if it was removed since it was indexed.
  private static Optional<Document> document(Corpus corpus, String id) {
    try {
      return Optional.of(corpus.read(id));
    } catch (UnreadableDocument e) {
      return Optional.empty();
    }
  }

  /// The option that names the shape of the output; empty for text.
  String shape() throws WrongUsage {
    List<String> asked = SHAPES.stream().filter(arguments::has).toList();
    if (asked.size() > 1) {
      throw new WrongUsage(
          "expected one of " + String.join(", ", SHAPES) + ", got " + String.join(", ", asked));
    }
    return asked.isEmpty() ? "" : asked.getFirst();
  }
}
