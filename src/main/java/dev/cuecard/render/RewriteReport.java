package dev.cuecard.render;

import dev.cuecard.edit.Rewritten;
import dev.cuecard.ingest.SourceFile;
import dev.cuecard.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What became of files that were written anew.
public final class RewriteReport {
  /// One file.
  ///
  /// @param target what was written, if it was
  /// @param failure why it was not
  private record Row(
      String source, Optional<String> target, Optional<Rewritten> done, Optional<String> failure) {}

  private static final int MOST_ROWS = 20;

  private final Style style;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private int unrecognised;

  public RewriteReport(Style style) {
    this.style = style;
  }

  public void done(String source, String target, Rewritten done) {
    rows.add(new Row(source, Optional.of(target), Optional.of(done), Optional.empty()));
    lost(target, done.losses());
  }

  /// What the format of `target` cannot hold.
  public void lost(String target, List<Problem> losses) {
    losses.forEach(loss -> lost.add(target + ":" + loss));
  }

  /// Something that may fail with a file.
  @FunctionalInterface
  public interface Attempt {
    void run() throws IOException;
  }

  /// Does what makes or reads `file`; that it failed is reported.
  public void attempt(String file, Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException e) {
      failed(file, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      failed(file, e.getMessage() + ": " + Objects.requireNonNull(e.getCause()).getMessage());
    }
  }

  public void failed(String source, String why) {
    rows.add(new Row(source, Optional.empty(), Optional.empty(), Optional.of(why)));
  }

  public void missing(String argument) {
    String why = "no such file or folder";
    rows.add(new Row(argument, Optional.empty(), Optional.empty(), Optional.of(why)));
  }

  /// A file that is no subtitle file: what the user named is a mistake, what lay in a folder is
  /// counted.
  public void unrecognised(SourceFile source) {
    if (source.named()) {
      failed(source.name(), "not recognised as subtitles");
    } else {
      unrecognised++;
    }
  }

  /// Whether something could not be read or written.
  public boolean hasErrors() {
    return rows.stream()
        .anyMatch(
            row -> row.failure().isPresent() || row.done().map(Rewritten::hasErrors).orElse(false));
  }

  /// A line for everything that is wrong, lost or changed.
  public List<String> messages() {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      row.failure().ifPresent(why -> lines.add(row.source() + ": " + why));
      row.done()
          .ifPresent(done -> {
            done.problems().forEach(problem -> lines.add(row.source() + ":" + problem));
            done.changes().forEach(change -> lines.add(row.source() + ": " + change));
          });
    }
    lines.addAll(lost);
    if (unrecognised > 0) {
      lines.add(Count.of(unrecognised, "other file") + " left alone");
    }
    return lines;
  }

  /// A table of the files, or of a folder of them a line that counts.
  public String toText() {
    List<Rewritten> done = rows.stream().flatMap(row -> row.done().stream()).toList();
    if (done.isEmpty()) {
      return "";
    }
    if (done.size() > MOST_ROWS) {
      long cues = done.stream().mapToLong(Rewritten::cuesWritten).sum();
      return Count.of(done.size(), "file") + " written, " + cues + " cues\n";
    }
    var table = new Table(style, "from", "format", "to", "format", "cues", "problems");
    for (Row row : rows) {
      row.done()
          .ifPresent(file ->
              table.row(
                  row.source(),
                  file.from().label(),
                  row.target().orElse("-"),
                  file.to().label(),
                  Long.toString(file.cuesWritten()),
                  Integer.toString(file.problems().size())));
    }
    return table.toString();
  }

  /// As `docs/schema/rewrite.schema.json` describes it.
  public ObjectNode toJson() {
    ObjectNode node = Envelope.of("rewrite");
    ArrayNode files = node.putArray("files");
    for (Row row : rows) {
      ObjectNode file = files.addObject().put("source", row.source());
      row.target().ifPresent(target -> file.put("target", target));
      row.done().ifPresent(done -> add(done, file));
      row.failure().ifPresent(why -> file.put("failure", why));
    }
    lost.forEach(node.putArray("losses")::add);
    return node.put("leftAlone", unrecognised);
  }

  private static void add(Rewritten done, ObjectNode file) {
    file.put("from", done.from().label())
        .put("to", done.to().label())
        .put("encoding", done.charset().name().toLowerCase(Locale.ROOT))
        .put("cuesRead", done.cuesRead())
        .put("cuesWritten", done.cuesWritten());
    done.changes().forEach(file.putArray("changes")::add);
    file.set("problems", ProblemsJson.of(done.problems()));
  }
}
