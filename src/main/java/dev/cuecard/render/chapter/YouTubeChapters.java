package dev.cuecard.render.chapter;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Printable;
import java.util.ArrayList;
import java.util.List;

/// Chapters as lines of a YouTube video's description: `1:25 Title`. YouTube makes chapters of them
/// if the first is at 0:00, there are at least three and each is at least 10 seconds long.
final class YouTubeChapters {
  private static final int FEWEST = 3;
  private static final long SHORTEST_MS = 10_000;

  private YouTubeChapters() {}

  static String of(ChapterList list) {
    StringBuilder out = new StringBuilder();
    for (Chapter chapter : list.chapters()) {
      out.append(Timestamp.coarse(chapter.span().start()))
          .append(' ')
          .append(Printable.of(chapter.title()))
          .append('\n');
    }
    return out.toString();
  }

  static List<String> objections(ChapterList list) {
    List<String> objections = new ArrayList<>();
    if (list.chapters().size() < FEWEST) {
      objections.add(
          "YouTube expects at least " + FEWEST + " chapters, got " + list.chapters().size());
    }
    for (Chapter chapter : list.chapters()) {
      if (chapter.span().length() < SHORTEST_MS) {
        objections.add(
            "YouTube expects chapters of at least 10 s, got "
                + Timestamp.seconds(chapter.span().length())
                + " s at "
                + Timestamp.coarse(chapter.span().start()));
      }
    }
    return objections;
  }
}
