package dev.cuecard.web.page.document.recording;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Printable;
import java.util.ArrayList;
import java.util.List;

/// A chapter with its lines.
///
/// @param number from 1
/// @param title empty where a recording is not cut into chapters
public record Part(int number, String title, List<Row> rows) {
  public Part {
    rows = List.copyOf(rows);
  }

  /// The rows by chapter: a row is of the chapter in which the middle of its first cue is spoken.
  /// Chapters without a row are left out.
  static List<Part> of(List<Row> rows, List<Chapter> chapters) {
    if (chapters.size() < 2) {
      return rows.isEmpty() ? List.of() : List.of(new Part(1, "", rows));
    }
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < chapters.size(); i++) {
      long end = i + 1 < chapters.size() ? chapters.get(i + 1).span().start() : Long.MAX_VALUE;
      int to = from;
      while (to < rows.size() && middle(rows.get(to)) < end) {
        to++;
      }
      if (to > from) {
        String title = Printable.of(chapters.get(i).title());
        parts.add(new Part(parts.size() + 1, title, rows.subList(from, to)));
      }
      from = to;
    }
    return parts;
  }

  private static long middle(Row row) {
    return row.first().span().start() + row.first().span().length() / 2;
  }

  /// When its first cue begins, as people write it.
  public String time() {
    return Timestamp.coarse(rows.getFirst().first().span().start());
  }

  public String anchor() {
    return "chapter-" + number;
  }
}
