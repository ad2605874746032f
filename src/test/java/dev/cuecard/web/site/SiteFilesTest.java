package dev.cuecard.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.web.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteFilesTest {
  private final SiteFiles files = new SiteFiles();

  private String file(String address) throws Refusal {
    return files.file(Address.of(address)).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/d/talk-1a2b, d/talk-1a2b.html",
    "/d/talk-1a2b?language=zh-hans&q=heron, d/talk-1a2b.zh-hans.html",
    "/guide/talk-1a2b?language=es, guide/talk-1a2b.es.html",
    "/guide/talk-1a2b?language=es&format=pdf, download/guide-talk-1a2b.es.pdf",
    "/translation/talk-1a2b?language=es&show=left&page=2, translation/talk-1a2b.es.left.2.html",
    "/assets/cuecard.css?v=1, assets/cuecard.css",
    "/unit/talk-1a2b?language=es&key=title, ''",
    "/clip/talk-1a2b, ''",
    "/search?q=heron, ''"
  })
  void anAddressHasAFileOrNeedsAServer(String address, String file) throws Refusal {
    assertThat(file(address)).isEqualTo(file);
  }

  @Test
  void theOrderOfParametersDoesNotMatter() throws Refusal {
    assertThat(file("/terms?collection=Talks&language=es"))
        .isEqualTo(file("/terms?language=es&collection=Talks"))
        .isNotEqualTo(file("/terms?collection=Talks&language=fr"));
  }

  @Test
  void aLanguageIsNoWayOutOfTheFolder() throws Refusal {
    assertThat(file("/d/talk-1a2b?language=../../x")).isEqualTo("d/talk-1a2b.______x.html");
  }
}
