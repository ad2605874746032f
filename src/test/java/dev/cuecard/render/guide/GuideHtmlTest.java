package dev.cuecard.render.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.guide.Material;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.guide.StudyGuides;
import dev.cuecard.guide.TeaCourse;
import dev.cuecard.language.Language;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GuideHtmlTest {
  private static final Document PAGE = Jsoup.parse(GuideHtml.of(TeaCourse.guide()));

  @Test
  void thePageNeedsNothingElse() {
    assertThat(PAGE.select("script, link, img, iframe, object, [src], [style*=url], [onclick]"))
        .isEmpty();
    assertThat(PAGE.select("style").outerHtml()).doesNotContain("url(", "@import");
  }

  @Test
  void itSaysItsLanguageAndDirection() {
    assertThat(PAGE.select("html").attr("lang")).isEqualTo("en");
    assertThat(PAGE.select("html").attr("dir")).isEqualTo("ltr");
    assertThat(PAGE.title()).isEqualTo("Talk tea-1");
  }

  @Test
  void landmarksAndHeadingsTellWhereOneIs() {
    assertThat(PAGE.select("body > header, body > nav, body > main, body > footer")).hasSize(4);
    assertThat(PAGE.select("h1")).hasSize(1);
    assertThat(PAGE.select("main > section"))
        .isNotEmpty()
        .allSatisfy(section ->
            assertThat(PAGE.getElementById(section.attr("aria-labelledby")))
                .isEqualTo(section.selectFirst("h2")));
    int level = 1;
    for (Element heading : PAGE.select("h1, h2, h3, h4")) {
      int next = heading.normalName().charAt(1) - '0';
      assertThat(next).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }

  @Test
  void theFirstLinkSkipsToTheGuide() {
    assertThat(PAGE.select("body > *:first-child").attr("href")).isEqualTo("#guide");
    assertThat(PAGE.select("#guide").is("main")).isTrue();
  }

  @Test
  void everyLinkInThePageLeadsToOneElement() {
    assertThat(PAGE.select("a[href^=#]"))
        .isNotEmpty()
        .allSatisfy(link ->
            assertThat(PAGE.select("[id=" + link.attr("href").substring(1) + "]")).hasSize(1));
  }

  @Test
  void everyQuotedLineHasALinkThatPlaysIt() {
    assertThat(PAGE.select("#summary li, #quotations p, #answers .quote"))
        .isNotEmpty()
        .allSatisfy(line ->
            assertThat(line.select("a.place").attr("href"))
                .startsWith("https://example.org/tea-1#t="));
  }

  @Test
  void markupInTheCourseIsText() {
    StudyGuide guide =
        StudyGuides.of(
            new Material("<script>alert(1)</script>", new Language("en"), List.of(TeaCourse.TALK)),
            List.of());
    Document page = Jsoup.parse(GuideHtml.of(guide));
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
  }

  @Test
  void labelsAreInTheLanguageOfTheGuideOrElseInEnglish() {
    assertThat(new Labels(new Language("ar")).of("glossary")).isEqualTo("المصطلحات الأساسية");
    assertThat(new Labels(new Language("ar")).of("comma")).isEqualTo("، ");
    assertThat(new Labels(new Language("es")).of("comma")).isEqualTo(", ");
    assertThat(new Labels(new Language("zh-hant")).of("glossary")).isEqualTo("关键术语");
    assertThat(new Labels(new Language("de")).of("glossary")).isEqualTo("Key terms");
    assertThat(new Labels(new Language("de")).name(new Language("fr"))).isEqualTo("French");
    assertThat(new Labels(new Language("es")).name(new Language("fr"))).isEqualTo("francés");
  }
}
