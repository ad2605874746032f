package dev.cuecard.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ids that stay, can be read, and can be the name of a file.
class DocumentIdTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ending a partnership           | ending-a-partnership
          What's in it -- for them?      | what-s-in-it-for-them
          ÉCOUTER & parler               | écouter-parler
          إنهاء الشراكة                  | إنهاء-الشراكة
          结束合作伙伴关系                | 结束合作伙伴关系
          Ｆｕｌｌ　ｗｉｄｔｈ           | full-width
          हिन्दी में                      | हिन्दी-में
          😀 smile 😀                    | smile
          ❤️ to heart                    | to-heart
          ../../etc/passwd               | etc-passwd
          con:nul*?                      | con-nul
          '***'                          | ''
          """)
  void aTitleBecomesASlug(String title, String slug) {
    assertThat(DocumentId.slug(title)).isEqualTo(slug);
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    assertThat(DocumentId.slug("How we prepared the very first meeting with our potential partner"))
        .isEqualTo("how-we-prepared-the-very-first-meeting-with-our");
    assertThat(DocumentId.slug("合".repeat(300))).isEqualTo("合".repeat(48));
    assertThat(DocumentId.slug("𠀀".repeat(300)).codePoints()).containsOnly(0x20000);
  }

  @Test
  void aHostileTitleIsASlugToo() {
    assertThat(DocumentId.slug("*".repeat(1_000_000) + "a" + "\u0301*".repeat(200_000)))
        .isEqualTo("á");
  }

  @Test
  void theIdOfASourceNeverChanges() {
    assertThat(DocumentId.of("Ending a partnership", "WikiLearn - course - video: Ending"))
        .isEqualTo("ending-a-partnership-jy75");
    assertThat(DocumentId.of("😀", "smile.srt")).isEqualTo("document-g56g");
  }

  @Test
  void twoSourcesOfOneTitleStayApart() {
    assertThat(DocumentId.of("Welcome", "course a")).isNotEqualTo(DocumentId.of("Welcome", "b"));
  }

  @Test
  void anyTitleGivesTheNameOfAFile() {
    Random random = new Random(4);
    List<String> alphabet =
        List.of("a", "Ж", "ش", "题", "😀", "\ufe0f", "\u0301", "𠀀", "/", ".", "\u0000", " ", "-");
    for (int i = 0; i < 5000; i++) {
      String title =
          random
              .ints(random.nextInt(90), 0, alphabet.size())
              .mapToObj(alphabet::get)
              .collect(Collectors.joining());
      String id = DocumentId.of(title, title);
      assertThat(id).as(title).matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*-[0-9a-z]{4}");
      assertThat(id.getBytes(StandardCharsets.UTF_8).length).as(title).isLessThan(200);
    }
  }
}
