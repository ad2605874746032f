package dev.cuecard.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.TimeSpan;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ChaptersTest {
  @Test
  void chaptersCoverTheTalkAndBeginWithSentences() {
    assertThat(Chapters.of(Talk.strand(), OptionalInt.of(3)))
        .extracting(Chapter::span)
        .containsExactly(
            new TimeSpan(0, 31_000), new TimeSpan(31_000, 61_000), new TimeSpan(61_000, 91_000));
  }

  @Test
  void aChapterIsNamedByWhatItsBeginningAnnounces() {
    assertThat(Chapters.of(Talk.strand(), OptionalInt.of(3)).get(1).title())
        .isEqualTo("The beehive");
  }

  @Test
  void otherwiseItIsNamedByTheWordsThatTheOthersHaveNot() {
    List<Chapter> chapters = Chapters.of(Talk.strand(), OptionalInt.of(3));
    assertThat(chapters.getFirst().title()).isEqualTo("Dough, flour");
    assertThat(chapters.getLast().title()).isEqualTo("Harbour, sail");
  }

  @Test
  void whatIsNamedInSeveralWordsMakesABetterTitle() {
    List<String> talk =
        List.of(
            "Every harbour has a map of the winds.",
            "The map of the winds hangs by the door, and without the map nobody sails.",
            "The winds are on it, and the map is old.",
            "Now for bread: the loaf needs a hot oven.",
            "Without a hot oven the loaf stays pale, and an oven is dear.",
            "Open the oven late.");
    assertThat(Chapters.of(Talk.strand("en", talk), OptionalInt.of(2)))
        .extracting(Chapter::title)
        .containsExactly("Map of the winds", "Hot oven");
  }

  @Test
  void withoutANumberThereAreAsManyAsTalksOfThatLengthHave() {
    assertThat(Chapters.of(Talk.strand(), OptionalInt.empty())).hasSize(2);
    assertThat(ChapterCount.of(20_000)).isEqualTo(1);
    assertThat(ChapterCount.of(60 * 60_000)).isEqualTo(12);
  }

  @Test
  void whereNothingIsSaidThereIsNoChapter() {
    assertThat(Chapters.of(Talk.strand("en", List.of()), OptionalInt.of(2))).isEmpty();
  }

  @Test
  void aTalkInChineseIsCutWithoutBlanksBetweenItsWords() {
    List<String> talk =
        List.of(
            "面粉和水揉成面团。",
            "面团需要盐。",
            "面团放进烤箱，烤箱要热。",
            "烤箱里的面包有香味。",
            "蜂王住在蜂箱里。",
            "工蜂把花蜜带回蜂箱。",
            "花蜜变成蜂蜜。",
            "养蜂人从蜂箱取蜂蜜。");
    assertThat(Chapters.of(Talk.strand("zh", talk), OptionalInt.of(2)))
        .extracting(chapter -> chapter.sentences().size())
        .containsExactly(4, 4);
  }

  @Test
  void aForeignWordInAChineseTitleIsWhole() {
    List<String> talk = List.of("这是Whistling船的地图。", "Whistling船很小。", "Whistling船在地图上。", "地图很旧。");

    assertThat(Chapters.of(Talk.strand("zh", talk), OptionalInt.of(1)))
        .extracting(Chapter::title)
        .containsExactly("Whistling");
  }

  @Test
  void whatIsSaidInAnotherLanguageBetweenIsNoTitle() {
    List<String> talk =
        List.of("面团很软。", "the old dough is the best dough", "面团在烤箱里。", "the old dough", "看面团。");

    assertThat(Chapters.of(Talk.strand("zh", talk), OptionalInt.of(1)))
        .extracting(Chapter::title)
        .containsExactly("面团");
  }

  @Test
  void aSecondTermThatSaysLittleIsLeftOut() {
    List<String> talk =
        List.of(
            "The harbour, the harbour and, again, the harbour.",
            "In the harbour, the harbour; the rope.",
            "All of the harbour: the harbour.");

    assertThat(Chapters.of(Talk.strand("en", talk), OptionalInt.of(1)))
        .extracting(Chapter::title)
        .containsExactly("Harbour");
  }

  @Test
  void announcementsAreUnderstoodInEachLanguage() {
    assertThat(announced("en", "Okay, now let's move on to the sound check."))
        .isEqualTo("the sound check");
    assertThat(announced("es", "Ahora vamos a hablar de la grabadora.")).isEqualTo("la grabadora");
    assertThat(announced("fr", "Passons à la prise de notes.")).isEqualTo("la prise de notes");
    assertThat(announced("ru", "Теперь поговорим о записи звука.")).isEqualTo("записи звука");
    assertThat(announced("ar", "الآن لنتحدث عن جهاز التسجيل.")).isEqualTo("جهاز التسجيل");
    assertThat(announced("zh", "现在我们来谈谈录音机。")).isEqualTo("录音机");
    assertThat(announced("en", "Let's talk about it.")).isEmpty();
    assertThat(announced("en", "The recorder is on the table.")).isEmpty();
    assertThat(announced("en", "Let's look at this rope.")).isEmpty();
    assertThat(announced("en", "Let me talk about today.")).isEmpty();
    assertThat(announced("en", "We talk about what rope really is today.")).isEmpty();
  }

  private static String announced(String language, String sentence) {
    return Announcement.in(new dev.cuecard.language.Language(language), sentence).orElse("");
  }
}
