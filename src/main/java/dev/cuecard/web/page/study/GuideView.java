package dev.cuecard.web.page.study;

import dev.cuecard.guide.Citation;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.language.Language;
import dev.cuecard.render.Printable;
import dev.cuecard.render.guide.GuideFormat;
import dev.cuecard.render.guide.GuideHtml;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.page.Readers;
import dev.cuecard.wording.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// A study guide, prepared to be shown.
///
/// @param contents the list of its sections, in HTML
/// @param sections in HTML, as `guide` writes them
/// @param address of the guide, to which parameters can be added
/// @param back the address of what it is a guide to
/// @param languages it can be asked for in
public record GuideView(
    StudyGuide guide,
    String contents,
    String sections,
    String address,
    String back,
    List<String> languages) {
  public GuideView {
    languages = List.copyOf(languages);
  }

  static GuideView of(StudyGuide guide, String address, String back, List<String> languages) {
    Document page = GuideHtml.page(guide, cited -> Optional.of(here(cited, guide.language())));
    page.select(".address").remove(); // of the reader here, which the title leads to
    return new GuideView(
        guide,
        page.select("nav ul").outerHtml(),
        page.select("main").html(),
        address,
        back,
        languages);
  }

  /// The address of what is cited in its reader here.
  private static String here(Citation cited, Language language) {
    return Readers.address(cited.document().id())
        + "?language="
        + PercentCode.encode(language.tag())
        + Readers.fragment(cited.place());
  }

  public String title() {
    return Printable.of(guide.title());
  }

  /// What the course says of itself; empty if it says nothing.
  public String description() {
    return Printable.of(guide.description().orElse(""));
  }

  public String language() {
    return guide.language().tag();
  }

  public String direction() {
    return Direction.of(language());
  }

  /// The forms that it can be kept in.
  public List<String> formats() {
    return Arrays.stream(GuideFormat.values()).map(GuideFormat::label).toList();
  }

  public String file(String format) {
    return address + "language=" + PercentCode.encode(language()) + "&format=" + format;
  }
}
