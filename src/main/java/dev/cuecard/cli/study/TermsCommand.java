package dev.cuecard.cli.study;

import dev.cuecard.cli.named.DocumentOrFile;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Sentences;
import dev.cuecard.render.terms.TermsJson;
import dev.cuecard.render.terms.TermsText;
import dev.cuecard.terms.IndexEntry;
import dev.cuecard.terms.KeyTerms;
import dev.cuecard.terms.Term;
import dev.cuecard.terms.TopicIndex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard terms DOCUMENT|FILE`, `cuecard terms --collection TEXT`
public final class TermsCommand implements Command {
  private static final int TERMS = 15;
  private static final int ENTRIES = 100;

  @Override
  public CommandSpec spec() {
    return Options.command(
            "terms", "Say what a text is about: its key terms, where they stand, what they are.")
        .more("", "Of a collection it makes the index at the back of the book, from A to Z.", "")
        .parameters(
            "DOCUMENT|FILE", "0..1", "An id or the beginning of one, or a file; - for input.")
        .value("TEXT", "The index of the collections whose names hold this.", "--collection")
        .number("N", "How many terms. Default: 15, of a collection 100.", "--limit")
        .value(
            "TAG",
            "The language to read. Default: the document's own, of a collection its first's.",
            "--language")
        .flag(
            "Write JSON (docs/schema/terms.schema.json, of a collection topics.schema.json).",
            "--json")
        .examples(
            "cuecard terms asking-open-questions",
            "cuecard terms talk.srt --limit 5",
            "cuecard terms --collection oral --language es --json");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnreadableDocument, WrongUsage {
    List<String> named = arguments.parameters();
    Optional<String> collection = arguments.text("--collection");
    Call call = new Call(arguments, console);
    if (collection.isPresent() && named.isEmpty()) {
      return call.collection(collection.get());
    }
    if (collection.isEmpty() && named.size() == 1) {
      return call.document(named.getFirst());
    }
    throw new WrongUsage("expected a DOCUMENT, a FILE or --collection");
  }

  private record Call(Arguments arguments, Console console) {
    int document(String name) throws UnreadableDocument, WrongUsage {
      int limit = limit(TERMS);
      Document document = DocumentOrFile.read(name, new Folders(arguments, console), console);
      Language tongue = TextLanguage.of(document, arguments.text("--language"));
      String language = tongue.tag();
      List<Term> terms = KeyTerms.of(tongue, Sentences.of(document, tongue), limit);
      if (terms.isEmpty()) {
        console.note("no terms in " + document.id() + " in " + language);
        return ExitCode.NOTHING;
      }
      console
          .out()
          .print(
              arguments.has("--json")
                  ? TermsJson.of(document, language, terms)
                  : TermsText.of(document, language, terms, console.style()));
      return ExitCode.FINE;
    }

    int collection(String name) throws WrongUsage {
      int limit = limit(ENTRIES);
      Corpus corpus = new Folders(arguments, console).corpus();
      Optional<String> language = arguments.text("--language").map(tag -> Language.of(tag).tag());
      Optional<TopicIndex> index = Optional.empty();
      boolean hasErrors = false;
      for (StoredFile file : corpus.files()) {
        try {
          Document document = corpus.read(file.id());
          if (holds(document.about().collection().orElse(""), name)) {
            language = language.or(() -> Optional.of(document.about().language().tag()));
            index = Optional.of(index.orElse(new TopicIndex(new Language(language.get()))));
            index.get().add(document, Sentences.of(document, new Language(language.get())));
          }
        } catch (UnreadableDocument e) {
          console.note(String.valueOf(e.getMessage()));
          hasErrors = true;
        }
      }
      List<IndexEntry> entries = index.map(found -> found.entries(limit)).orElse(List.of());
      if (entries.isEmpty()) {
        console.note("no terms in a collection named " + name);
        return hasErrors ? ExitCode.UNREADABLE : ExitCode.NOTHING;
      }
      String tag = language.orElseThrow();
      console
          .out()
          .print(
              arguments.has("--json")
                  ? TermsJson.index(name, tag, entries)
                  : TermsText.index(tag, entries, console.style()));
      return hasErrors ? ExitCode.UNREADABLE : ExitCode.FINE;
    }

    private int limit(int otherwise) throws WrongUsage {
      int limit = arguments.number("--limit", otherwise);
      if (limit < 1) {
        throw new WrongUsage("expected at least 1 with --limit, got " + limit);
      }
      return limit;
    }

    private static boolean holds(String collection, String text) {
      return collection.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
  }
}
