package dev.cuecard.openedx.export;

import dev.cuecard.problem.Place;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// A block of a course.
///
/// @param name by which its course knows it among those of its type
/// @param file in which `element` stands
/// @param policy what the course's policy sets instead of the element's attributes
public record OlxBlock(
    String type,
    String name,
    Element element,
    CourseFile file,
    Map<String, String> policy,
    CoursePlace place,
    boolean draft) {
  public OlxBlock {
    policy = Map.copyOf(policy);
  }

  /// The attribute of this name, empty if there is none.
  public String attribute(String attribute) {
    return policy.getOrDefault(attribute, element.attr(attribute)).strip();
  }

  /// Its name for people, empty if nobody gave it one.
  public String displayName() {
    return attribute("display_name").replaceAll("\\s+", " ");
  }

  /// Its name for people, or that of what it stands in.
  String title() {
    List<String> above = place.names();
    String given = displayName();
    return !given.isEmpty() ? given : above.isEmpty() ? name : above.getLast();
  }

  /// Where it begins in its file.
  public Place at() {
    return OlxXml.place(element);
  }

  /// The same as the parent of blocks that are drafts.
  public OlxBlock asDraft() {
    return new OlxBlock(type, name, element, file, policy, place, true);
  }

  public OlxBlock movedTo(CoursePlace other) {
    return new OlxBlock(type, name, element, file, policy, other, draft);
  }
}
