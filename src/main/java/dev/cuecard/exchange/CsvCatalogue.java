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

  /// Spreadsheets leave empty columns behind the last.
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .get();

  private CsvCatalogue() {}

  /// What a line is of, and with it all lines: a file holds one catalogue.
  private record Belonging(String document, Language source, Language target) {
    static final Belonging NOWHERE = new Belonging("", Language.UNKNOWN, Language.UNKNOWN);

    static Belonging of(CSVRecord line) {
      return new Belonging(
          cell(line, "document"), Language.of(cell(line, "from")), Language.of(cell(line, "to")));
    }

    Catalogue catalogue(List<Catalogue.Message> messages) {
      return new Catalogue(document, document, source, target, messages);
    }

    /// `knots-1a2b in ar from en`.
    @Override
    public String toString() {
      return document + " in " + target + " from " + source;
    }
  }

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
    Optional<Belonging> all = Optional.empty();
    try (var lines = FORMAT.parse(new StringReader(text))) {
      for (CSVRecord line : lines) {
        Place place = new Place(Math.toIntExact(lines.getCurrentLineNumber()), 1);
        if (line.size() < COLUMNS.size()) {
          problems.add(
              Problem.expected(place, COLUMNS.size() + " cells", Integer.toString(line.size())));
          continue;
        }
        Belonging own = Belonging.of(line);
        all = all.or(() -> Optional.of(own));
        if (own.equals(all.get())) {
          messages.add(message(line, place, problems));
        } else {
          problems.add(Problem.expected(place, all.get().toString(), own.toString()));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      problems.add(
          Problem.error(Place.START, "expected CSV, got " + String.valueOf(e.getMessage())));
    }
    return new Parsed<>(all.orElse(Belonging.NOWHERE).catalogue(messages), problems.list());
  }

  private static Catalogue.Message message(CSVRecord line, Place place, Problems problems) {
    Optional<State> state = state(cell(line, "state"));
    if (state.isEmpty()) {
      problems.add(Problem.expected(place, "a state", cell(line, "state")));
    }
    return Catalogue.Message.of(
        cell(line, "key"),
        cell(line, "source"),
        cell(line, "translation"),
        state.filter(s -> s != State.UNTRANSLATED).orElse(State.TRANSLATED));
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
