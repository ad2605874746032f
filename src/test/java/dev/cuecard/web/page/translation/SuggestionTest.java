package dev.cuecard.web.page.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.web.Served;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A unit is shown with what was translated before that is like it.
class SuggestionTest {
  private static final List<Recording> TALKS =
      List.of(
          talk(
              "weir",
              track("en", "The heron waits at the weir.", "Nobody sees the grey heron wait."),
              track("es", "La garza espera en la presa.", "Nadie ve esperar a la garza gris.")),
          talk(
              "canal",
              track("en", "The heron waits at the weir.", "Nobody sees the heron wait."),
              track("fr", "Le héron attend au barrage.", "Personne ne voit le héron attendre.")));

  @TempDir private Path folder;

  private static Recording talk(String id, Track... tracks) {
    return new Recording(
        Library.recording(id, tracks[0]).about(), List.of(tracks), Optional.empty());
  }

  private static Track track(String language, String... cues) {
    List<Cue> timed = new ArrayList<>();
    for (String text : cues) {
      timed.add(new Cue(timed.size() * 3000L, timed.size() * 3000L + 3000, text));
    }
    return new Track(language, Track.Origin.HUMAN, timed);
  }

  private Elements memory(String language, int unit) {
    try (Served served = new Served(folder, TALKS)) {
      Document bundle = Jsoup.parse(served.text("/translation/canal?language=" + language));
      String address = bundle.select(".unit .time").get(unit).attr("href");
      return Jsoup.parse(served.text(address)).select(".memory li");
    }
  }

  @Test
  void theSameTextIsShownWithItsTranslationAndWhereItStands() {
    Elements memory = memory("es", 0);

    assertThat(memory.select(".score").text()).isEqualTo("100%");
    assertThat(memory.select(".words").text()).isEqualTo("La garza espera en la presa.");
    assertThat(memory.select("a").attr("href")).startsWith("/unit/weir?language=es&key=");
    assertThat(memory.select("p.around")).isEmpty();
  }

  @Test
  void aTextThatIsLikeItIsShownToo() {
    Elements memory = memory("es", 1);

    assertThat(memory.select(".score").text()).isEqualTo("83%");
    assertThat(memory.select("p.around").text()).isEqualTo("Nobody sees the grey heron wait.");
  }

  @Test
  void aUnitIsNoSuggestionForItself() {
    assertThat(memory("fr", 0)).isEmpty();
  }
}
