package dev.cuecard.web.page.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.web.Served;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What checks found is said in the language of the page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemarksTest {
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    Track english = track("en", "Hang 36 lamps near the rope.");
    Recording talk =
        new Recording(
            Library.recording("lamps", english).about(),
            List.of(english, track("es", "Cuelga 63 lámparas junto a la la cuerda.")),
            Optional.empty());
    served = new Served(folder, List.of(talk));
  }

  @AfterAll
  void close() {
    served.close();
  }

  private static Track track(String language, String text) {
    return new Track(language, Track.Origin.HUMAN, List.of(new Cue(0, 4000, text)));
  }

  private Document page(String address, String language) {
    return Jsoup.parse(served.text(address, "Accept-Language", language));
  }

  private Element findings(String language) {
    Document bundle = page("/translation/lamps?language=es", language);
    return page(bundle.select(".unit .time").attr("href"), language).expectFirst(".findings");
  }

  @Test
  void aPageOfAUnitSaysThemInEnglish() {
    assertThat(findings("en").children())
        .extracting(Element::text)
        .containsExactly(
            "Numbers warning expected 36, got 63", "Doubled words warning \"la\" stands twice");
  }

  @Test
  void aPageOfAUnitSaysThemInArabicAndSetsApartWhatIsQuoted() {
    assertThat(findings("ar").children())
        .extracting(Element::text)
        .containsExactly(
            "الأرقام تحذير المتوقع 36، والموجود 63",
            "كلمات مكررة تحذير «la» مكررة مرتين متتاليتين");
    assertThat(findings("ar").select("bdi").eachText()).containsExactly("36", "63", "la");
    assertThat(findings("ar").select("[lang=en]")).isEmpty();
  }

  @Test
  void theListOfUnitsSaysThemToo() {
    assertThat(page("/translation/lamps?language=es", "ar").select(".unit .remarks li").eachText())
        .containsExactly(
            "الأرقام المتوقع 36، والموجود 63", "كلمات مكررة «la» مكررة مرتين متتاليتين");
  }
}
