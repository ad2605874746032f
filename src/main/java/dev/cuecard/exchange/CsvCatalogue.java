package dev.cuecard.exchange;

import dev.cuecard.document.Translation.State;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Catalogues for spreadsheets:
///
/// ```
/// csv = header { document "," key "," from "," to "," source "," translation "," state newline }
/// ```
final class CsvCatalogue {
  private static final List<String> COLUMNS =
      List.of("document", "key", "from", "to", "source", "translation", "state");

  private CsvCatalogue() {}

  static String write(Catalogue catalogue) {
    StringBuilder out = new StringBuilder(CsvLine.of(COLUMNS));
    for (Catalogue.Message message : catalogue.messages()) {
      out.append(
          CsvLine.of(
              List.of(
                  catalogue.document(),
                  message.key(),
                  catalogue.source().tag(),
                  catalogue.target().tag(),
                  message.source(),
                  message.text(),
                  message.state().name().toLowerCase(Locale.ROOT))));
    }
    return out.toString();
  }

  static boolean recognises(String start) {
    return start.replace("\"", "").startsWith(String.join(",", COLUMNS));
  }

  static Parsed<Catalogue> read(String text) {
    Problems problems = new Problems();
    List<Catalogue.Message> messages = new ArrayList<>();
    String document = "";
    Language source = Language.UNKNOWN;
    Language target = Language.UNKNOWN;
    try (var lines =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(text))) {
      for (CSVRecord line : lines) {
        Place place = new Place(Math.toIntExact(lines.getCurrentLineNumber()), 1);
        if (line.size() < COLUMNS.size()) {
          problems.add(
              Problem.expected(place, COLUMNS.size() + " cells", Integer.toString(line.size())));
          continue;
        }
        document = document.isEmpty() ? cell(line, "document") : document;
        source = Language.of(cell(line, "from"));
        target = Language.of(cell(line, "to"));
        Optional<State> state = state(cell(line, "state"));
        if (state.isEmpty()) {
          problems.add(Problem.expected(place, "a state", cell(line, "state")));
        }
        messages.add(
            Catalogue.Message.of(
                cell(line, "key"),
                cell(line, "source"),
                cell(line, "translation"),
                state.filter(s -> s != State.UNTRANSLATED).orElse(State.TRANSLATED)));
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          Problem.error(Place.START, "expected CSV, got " + String.valueOf(e.getMessage())));
    }
    return new Parsed<>(
        new Catalogue(document, document, source, target, messages), problems.list());
  }

  private static String cell(CSVRecord line, String column) {
    return CsvLine.original(line.get(column));
  }

  private static Optional<State> state(String name) {
    return Arrays.stream(State.values())
        .filter(state -> state.name().equalsIgnoreCase(name.strip()))
        .findFirst();
  }
}
