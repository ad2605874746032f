package dev.cuecard.openedx;

import dev.cuecard.document.DocumentSink;
import dev.cuecard.language.Language;
import dev.cuecard.openedx.export.BlockFinder;
import dev.cuecard.openedx.export.BlockKind;
import dev.cuecard.openedx.export.Catalogue;
import dev.cuecard.openedx.export.CourseFile;
import dev.cuecard.openedx.export.CourseFolder;
import dev.cuecard.openedx.export.CourseKey;
import dev.cuecard.openedx.export.CoursePlace;
import dev.cuecard.openedx.export.OlxBlock;
import dev.cuecard.openedx.export.Policy;
import dev.cuecard.openedx.export.Tally;
import dev.cuecard.openedx.export.UnusableFile;
import dev.cuecard.openedx.video.TranscriptReader;
import dev.cuecard.openedx.video.VideoReader;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.problem.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Reads one course, once: its tree, its drafts, the pages beside it.
final class CourseReading {
  private final CourseFolder folder;
  private final DocumentSink sink;
  private final String base;
  private final Tally tally = new Tally();

  /// @param base what the paths of files are given a name by
  CourseReading(CourseFolder folder, DocumentSink sink, String base) {
    this.folder = folder;
    this.sink = sink;
    this.base = base;
  }

  /// @param reference the element of `course.xml`, which names the course and points to its file,
  ///   or in old exports holds all of it
  void read(Element reference, CourseFile file) throws UnusableFile {
    var key =
        new CourseKey(
            reference.attr("org").strip(),
            reference.attr("course").strip(),
            BlockFinder.name(reference, CoursePlace.COURSE));
    Policy policy = policy(key.run());
    var finder = new BlockFinder(folder, policy, sink);
    var exported =
        new OlxBlock("course", key.run(), reference, file, Map.of(), CoursePlace.COURSE, false);
    OlxBlock course = finder.find(reference, exported, CoursePlace.COURSE);
    read(course, catalogue(course, key), policy, finder);
    tally.report(line -> sink.problem(file.path(), new Problem(Place.START, Severity.NOTE, line)));
  }

  private void read(OlxBlock course, Catalogue catalogue, Policy policy, BlockFinder finder) {
    var pages = new PageReader(folder, catalogue, sink, tally);
    var videos = new VideoReader(catalogue, new TranscriptReader(folder, sink));
    var walk =
        new CourseWalk(finder, new BlockReader(catalogue, pages, videos, tally), sink, tally);
    walk.read(course);
    new Drafts(folder, finder, walk, sink).read(course);
    BlockKind.LEAVES.forEach(type -> countForgotten(type, walk));
    new CoursePages(folder, pages, catalogue, sink).read(policy, course.name());
  }

  private void countForgotten(String type, CourseWalk walk) {
    for (String file : folder.names(type)) {
      if (file.endsWith(".xml") && !walk.hasSeen(type, file.substring(0, file.length() - 4))) {
        tally.count(Problem.quote(type) + " blocks that stand nowhere in the course, not read");
      }
    }
  }

  private Catalogue catalogue(OlxBlock course, CourseKey key) {
    String title = course.displayName();
    String code = course.attribute("language");
    Language language = Language.isTag(code) ? Language.of(code) : Language.UNKNOWN;
    return new Catalogue(key, title.isEmpty() ? key.toString() : title, language, base);
  }

  private Policy policy(String run) {
    Optional<String> path =
        Stream.of("policies/" + run + "/policy.json", "policies/" + run + ".json")
            .filter(folder::has)
            .findFirst();
    if (path.isEmpty()) {
      return Policy.NONE;
    }
    var problems = new Problems();
    try {
      return Policy.of(folder.read(path.get()), problems);
    } catch (UnusableFile e) {
      problems.add(e.at(Place.START));
      return Policy.NONE;
    } finally {
      problems.list().forEach(problem -> sink.problem(path.get(), problem));
    }
  }
}
