package dev.cuecard.openedx.export;

import dev.cuecard.document.DocumentSink;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// Finds the block that an element stands for: itself, or what stands in the file that it points
/// to.
///
/// ```
/// pointer = "<" type 'url_name="' name '"' "/>"       ; in <type>/<name>.xml, ":" of the name as "/"
/// inline  = "<" type attributes ">" … "</" type ">"
/// ```
public final class BlockFinder {
  private static final String DRAFTS = "drafts/";

  private final CourseFolder folder;
  private final Policy policy;
  private final DocumentSink sink;

  public BlockFinder(CourseFolder folder, Policy policy, DocumentSink sink) {
    this.folder = folder;
    this.policy = policy;
    this.sink = sink;
  }

  /// The name of the block that `reference` stands for; in old courses, of one that nobody named,
  /// its number.
  public static String name(Element reference, CoursePlace place) {
    String name = reference.attr("url_name").strip();
    String old = name.isEmpty() ? reference.attr("slug").strip() : name;
    return old.isEmpty() ? place.number() : old;
  }

  /// The block that `reference` stands for.
  ///
  /// @param parent in whose file `reference` stands
  /// @throws UnusableFile if it points to a file that cannot be read, or in which nothing stands
  public OlxBlock find(Element reference, OlxBlock parent, CoursePlace place) throws UnusableFile {
    String type = reference.normalName();
    String name = name(reference, place);
    Optional<String> target = target(reference, name, parent.draft());
    CourseFile file = target.isPresent() ? folder.read(target.get()) : parent.file();
    Element element = target.isPresent() ? root(file, type) : reference;
    return new OlxBlock(
        type, name, element, file, policy.attributes(type, name), place, parent.draft());
  }

  private Element root(CourseFile file, String type) throws UnusableFile {
    var problems = new Problems();
    Optional<Element> root = OlxXml.root(file, problems);
    root.filter(element -> !element.normalName().equals(type))
        .ifPresent(element ->
            problems.add(
                Problem.expected(OlxXml.place(element), "<" + type + ">", element.tagName())));
    problems.list().forEach(problem -> sink.problem(file.path(), problem));
    return root.orElseThrow(
        () -> new UnusableFile(file.path(), Problem.Severity.ERROR, "holds no block"));
  }

  /// The file that `reference` points to, if it is a pointer.
  private Optional<String> target(Element reference, String name, boolean draft) {
    if (reference.childrenSize() > 0 || !reference.ownText().isBlank()) {
      return Optional.empty();
    }
    String type = reference.normalName();
    boolean isNamedOtherwise =
        BlockKind.of(type) != BlockKind.HTML && reference.hasAttr("filename");
    String file = isNamedOtherwise ? reference.attr("filename") : name;
    String path = type + "/" + file.replace(':', '/') + ".xml";
    if (draft && folder.has(DRAFTS + path)) {
      return Optional.of(DRAFTS + path);
    }
    return isNamedOtherwise || isOnlyNamed(reference) || folder.has(path)
        ? Optional.of(path)
        : Optional.empty();
  }

  private static boolean isOnlyNamed(Element reference) {
    return reference.hasAttr("url_name")
        && reference.attributes().asList().stream()
            .map(Attribute::getKey)
            .allMatch(key -> key.equals("url_name") || key.equals("org") || key.equals("course"));
  }
}
