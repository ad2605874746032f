package dev.cuecard.cli.study;

import dev.cuecard.cli.named.DocumentOrFile;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.guide.Material;
import dev.cuecard.ingest.Merge;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a call of `guide` is about, and what else the corpus holds.
final class StudyMaterial {
  private static final Pattern NUMBERS = Pattern.compile("^[\\d.]+ ");

  private final Arguments arguments;
  private final Console console;
  private final ReadableDocuments others;
  private final List<Document> documents = new ArrayList<>();

  private StudyMaterial(Arguments arguments, Console console) throws WrongUsage {
    this.arguments = arguments;
    this.console = console;
    others = new ReadableDocuments(new Folders(arguments, console).corpus(), console);
  }

  static StudyMaterial of(Arguments arguments, Console console)
      throws UnreadableDocument, WrongUsage {
    boolean ofCollection = arguments.has("--collection") || arguments.has("--place");
    if (ofCollection == !arguments.parameters().isEmpty()) {
      throw new WrongUsage("expected DOCUMENTs, a FILE, or --collection");
    }
    StudyMaterial material = new StudyMaterial(arguments, console);
    if (ofCollection) {
      material.others.forEach(material::addIfWanted);
    } else {
      for (String name : arguments.parameters()) {
        material.addOnce(DocumentOrFile.read(name, new Folders(arguments, console), console), name);
      }
    }
    if (material.documents.isEmpty()) {
      throw new WrongUsage("expected a collection that there is; cuecard list shows them");
    }
    return material;
  }

  /// Adds what the user names, unless it is there already. Two files of one recording have one id,
  /// and become one; so have a document and the file it was read from.
  private void addOnce(Document document, String name) {
    for (ListIterator<Document> all = documents.listIterator(); all.hasNext(); ) {
      Document same = all.next();
      if (same.id().equals(document.id())) {
        if (Merge.sameTrack(same, document).isPresent()) {
          console.note(name + " is left out: its track of " + document.id() + " is read already");
        } else if (!same.equals(document)) {
          all.set(Merge.of(same, document));
        }
        return;
      }
    }
    documents.add(document);
  }

  private void addIfWanted(Document document) {
    About about = document.about();
    boolean wanted =
        !about.draft()
            && holds(about.collection(), arguments.text("--collection"))
            && holds(about.place(), arguments.text("--place"));
    if (wanted && (documents.isEmpty() || !isOtherCourse(about))) {
      documents.add(document);
    }
  }

  /// With `--place` alone, a place of the first course that has it.
  private boolean isOtherCourse(About about) {
    return !arguments.has("--collection")
        && !about.collection().equals(documents.getFirst().about().collection());
  }

  private static boolean holds(Optional<String> name, Optional<String> text) {
    return text.isEmpty()
        || name.orElse("").toLowerCase(Locale.ROOT).contains(text.get().toLowerCase(Locale.ROOT));
  }

  Material material() {
    if (documents.size() == 1 && !arguments.has("--collection")) {
      return Material.of(documents.getFirst(), language());
    }
    return arguments.parameters().isEmpty()
        ? Material.ofCourse(title(), language(), documents)
        : new Material(title(), language(), documents);
  }

  private String title() {
    String course =
        documents.stream()
            .flatMap(document -> document.about().collection().stream())
            .findFirst()
            .orElse(documents.getFirst().about().title());
    return arguments.text("--place").map(place -> course + ": " + part(place)).orElse(course);
  }

  /// The name of the part of the course that holds `text`: of a place `2.1.3 Interviewing › Open
  /// questions` the first such part.
  private String part(String text) {
    return documents.stream()
        .flatMap(document -> document.about().place().stream())
        .flatMap(place -> Stream.of(NUMBERS.matcher(place).replaceFirst("").split(" › ", -1)))
        .filter(part -> holds(Optional.of(part), Optional.of(text)))
        .findFirst()
        .orElse(text);
  }

  private Language language() {
    return arguments
        .text("--language")
        .map(Language::of)
        .orElseGet(() ->
            documents.stream()
                .filter(document -> document instanceof Recording || document instanceof Page)
                .findFirst()
                .orElse(documents.getFirst())
                .about()
                .language());
  }

  /// The languages there is something in, for a message.
  String languages() {
    return documents.stream()
        .flatMap(document ->
            document instanceof Recording recording
                ? recording.tracks().stream().map(track -> track.language())
                : Stream.of(document.about().language().tag()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /// Whether a document could not be read.
  boolean hasErrors() {
    return others.hasErrors();
  }

  /// All documents of the corpus.
  Iterable<Document> others() {
    return others;
  }
}
