package dev.cuecard.openedx;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.openedx.export.BlockFinder;
import dev.cuecard.openedx.export.BlockKind;
import dev.cuecard.openedx.export.CoursePlace;
import dev.cuecard.openedx.export.OlxBlock;
import dev.cuecard.openedx.export.OlxXml;
import dev.cuecard.openedx.export.Tally;
import dev.cuecard.openedx.export.UnusableFile;
import dev.cuecard.openedx.export.UsageKey;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Walks over the tree of a course, in its order, and hands on the documents that its blocks are. A
/// block that stands in several places is one document, at the first of them; one that holds itself
/// is a problem; in neither case it is walked again, so that no tree is larger than its files.
final class CourseWalk {
  /// A unit in a split test in a unit is at 6.
  private static final int DEEPEST = 16;

  private final BlockFinder finder;
  private final BlockReader reader;
  private final DocumentSink sink;
  private final Tally tally;
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> above = new ArrayDeque<>();

  /// By the keys of what was walked over, the places of the first blocks in it.
  private final Map<String, CoursePlace> firstPlaces = new HashMap<>();

  CourseWalk(BlockFinder finder, BlockReader reader, DocumentSink sink, Tally tally) {
    this.finder = finder;
    this.reader = reader;
    this.sink = sink;
    this.tally = tally;
  }

  /// Reads all that `container` holds.
  void read(OlxBlock container) {
    String key = key(container.type(), container.name(), container.draft());
    firstPlaces.putIfAbsent(key, inside(container, 1));
    above.push(key);
    int number = 0;
    for (Element child : references(container.element())) {
      if (BlockKind.of(child.normalName()) != BlockKind.SETTING) {
        visit(child, container, inside(container, ++number));
      }
    }
    above.pop();
  }

  /// Whether a block that holds no others was come to.
  boolean hasSeen(String type, String name) {
    return seen.contains(key(type, name, false));
  }

  /// The place of the block of this number in a block that was walked over.
  Optional<CoursePlace> inside(UsageKey container, int number) {
    return Optional.ofNullable(firstPlaces.get(key(container.type(), container.name(), false)))
        .map(first -> first.beside(number));
  }

  private static CoursePlace inside(OlxBlock container, int number) {
    boolean isCourse = container.type().equals("course");
    return container.place().inside(isCourse ? "" : container.displayName(), number);
  }

  /// What stands in `container`, with what a condition shows:
  ///
  /// > show = `<show sources="` key *(";" key) `"/>`
  private static List<Element> references(Element container) {
    List<Element> references = new ArrayList<>();
    for (Element child : container.children()) {
      if (child.normalName().equals("show") && child.hasAttr("sources")) {
        for (String source : child.attr("sources").split(";", -1)) {
          UsageKey.of(source).map(UsageKey::pointer).ifPresent(references::add);
        }
      } else {
        references.add(child);
      }
    }
    return references;
  }

  private void visit(Element reference, OlxBlock parent, CoursePlace place) {
    String type = reference.normalName();
    BlockKind kind = BlockKind.of(type);
    boolean isContainer = kind == BlockKind.CONTAINER;
    String name = BlockFinder.name(reference, place);
    String key = key(type, name, isContainer && parent.draft());
    if (kind == BlockKind.OTHER) {
      tally.count(Problem.quote(type) + " blocks, not read");
    } else if (above.contains(key)) {
      report(
          parent,
          Problem.error(
              OlxXml.place(reference), "the block " + Problem.quote(key) + " holds itself"));
    } else if (place.depth() > DEEPEST) {
      String deep = "blocks are nested deeper than " + DEEPEST + ", the rest is not read";
      report(parent, Problem.error(OlxXml.place(reference), deep));
    } else if (seen.add(key)) {
      enter(reference, parent, place, isContainer);
    } else if (parent.draft()) {
      tally.count("drafts of blocks that are published too, not read");
    } else {
      String again = Problem.quote(key) + " stands in several places, of which the first counts";
      report(parent, new Problem(OlxXml.place(reference), Severity.NOTE, again));
    }
  }

  private void enter(Element reference, OlxBlock parent, CoursePlace place, boolean isContainer) {
    try {
      OlxBlock block = finder.find(reference, parent, place);
      if (isContainer) {
        read(block);
      } else {
        for (Parsed<Document> document : reader.read(block)) {
          sink.document(block.file().path(), document);
        }
      }
    } catch (UnusableFile e) {
      report(parent, e.at(OlxXml.place(reference)));
    }
  }

  private void report(OlxBlock parent, Problem problem) {
    sink.problem(parent.file().path(), problem);
  }

  private static String key(String type, String name, boolean draft) {
    return (draft ? "draft " : "") + type + "/" + name;
  }
}
