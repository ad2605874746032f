package dev.cuecard.openedx;

import dev.cuecard.document.DocumentSink;
import dev.cuecard.openedx.export.BlockFinder;
import dev.cuecard.openedx.export.CourseFolder;
import dev.cuecard.openedx.export.CoursePlace;
import dev.cuecard.openedx.export.OlxBlock;
import dev.cuecard.openedx.export.UnusableFile;
import dev.cuecard.openedx.export.UsageKey;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The units of a course that are not published, or not as they are now. They lie in a folder of
/// their own and say themselves where they belong:
///
/// ```
/// unit = "<vertical" 'parent_url="' key '"' 'index_in_children_list="' number from 0 '"' …
/// ```
final class Drafts {
  private static final String UNITS = "drafts/vertical";

  private final CourseFolder folder;
  private final BlockFinder finder;
  private final CourseWalk walk;
  private final DocumentSink sink;

  Drafts(CourseFolder folder, BlockFinder finder, CourseWalk walk, DocumentSink sink) {
    this.folder = folder;
    this.finder = finder;
    this.walk = walk;
    this.sink = sink;
  }

  /// Reads them, when the published course has been read.
  void read(OlxBlock course) {
    for (String file : folder.names(UNITS)) {
      if (file.endsWith(".xml")) {
        read(UNITS + "/" + file, course.asDraft());
      }
    }
  }

  private void read(String path, OlxBlock course) {
    String name = path.substring(UNITS.length() + 1, path.length() - ".xml".length());
    Element pointer = UsageKey.pointer("vertical", name);
    try {
      OlxBlock unit = finder.find(pointer, course, CoursePlace.COURSE);
      String parent = unit.attribute("parent_url");
      String key = parent.isEmpty() ? unit.attribute("parent_sequential_url") : parent;
      if (!key.isEmpty()) {
        walk.read(unit.movedTo(place(unit, key)));
      }
    } catch (UnusableFile e) {
      sink.problem(path, e.at(Place.START));
    }
  }

  private CoursePlace place(OlxBlock unit, String parent) {
    String index = unit.attribute("index_in_children_list");
    int number = index.matches("\\d{1,6}") ? Integer.parseInt(index) + 1 : 1;
    Optional<CoursePlace> place = UsageKey.of(parent).flatMap(key -> walk.inside(key, number));
    if (place.isEmpty()) {
      sink.problem(
          unit.file().path(), Problem.expected(unit.at(), "a block of the course", parent));
    }
    return place.orElse(CoursePlace.COURSE);
  }
}
