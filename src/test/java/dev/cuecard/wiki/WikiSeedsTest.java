package dev.cuecard.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cuecard.EveryPrefix;
import dev.cuecard.SharedFiles;
import dev.cuecard.WikiReading;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Block;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Signature;
import dev.cuecard.document.TalkThread;
import dev.cuecard.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The real pages, to the millisecond and the character.
class WikiSeedsTest {
  private static final String COURSE =
      "Introduction to Partnership Building (computer-graded exercises)";

  private static List<Cue> cues(Recording recording) {
    return recording.tracks().getFirst().cues();
  }

  private static Recording bundle(String number) {
    return WikiReading.read(Recording.class, "messagebundle-text", SharedFiles.seed(number));
  }

  @Test
  void theBundleWithMetadataHasItsLanguagesAndCourse() {
    Recording recording = bundle("000");
    MessageBundle bundle = recording.bundle().orElseThrow();

    assertThat(recording.about().title()).isEqualTo("Ending a partnership");
    assertThat(recording.about().collection()).contains(COURSE);
    assertThat(recording.about().language()).isEqualTo(new Language("en"));
    assertThat(recording.id()).startsWith("ending-a-partnership-");
    assertThat(bundle.priorityLanguages())
        .extracting(Language::tag)
        .containsExactly("es", "fr", "ar", "ru", "zh");
    assertThat(bundle.onlyPriorityLanguages()).isTrue();
    assertThat(bundle.label()).contains("WikiLearn - " + COURSE + " - video: Ending a partnership");
    assertThat(bundle.description().orElseThrow()).startsWith("video in " + COURSE + " - Basics");
  }

  @Test
  void theBundleWithMetadataHasItsCuesExactly() {
    List<Cue> cues = cues(bundle("000"));

    assertThat(cues).hasSize(120);
    assertThat(List.of(cues.get(0), cues.get(1), cues.get(34), cues.get(119)))
        .extracting(Cue::span)
        .containsExactly(
            new TimeSpan(1670, 7130),
            new TimeSpan(7130, 9140),
            new TimeSpan(157400, 159770),
            new TimeSpan(529750, 531460));
    assertThat(cues.get(1).text()).isEqualTo("ending a partnership.");
    assertThat(cues.get(49).text()).endsWith(" told \"Hey, turns out we are stopping this");
    assertThat(cues.get(50).text()).endsWith("priorities.\" or whatever it is.");
    assertThat(cues.get(59).text()).startsWith("When you are \"sunsetting\" or ");
    assertThat(cues.get(119).text()).endsWith("ending partnerships.");
    assertThat(characters(cues)).isEqualTo(quotedCharacters("000"));
  }

  @Test
  void theBundleWhoseMetadataWasCutOffIsReadToo() {
    Recording recording = bundle("001");
    List<Cue> cues = cues(recording);

    assertThat(recording.about().title()).isEqualTo("Organizing a first meeting with your partner");
    assertThat(recording.about().collection()).contains(COURSE);
    assertThat(recording.bundle().orElseThrow().priorityLanguages()).isEmpty();
    assertThat(cues).hasSize(124);
    assertThat(cues.get(5))
        .extracting(Cue::span, Cue::id)
        .containsExactly(new TimeSpan(31030, 36550), Optional.of("subtitle-31030-36550-6"));
    assertThat(cues.get(5).text()).endsWith("our first meeting with our");
    assertThat(cues.get(6).text()).isEqualTo("potential partner.");
    assertThat(cues.get(26).text()).endsWith("self introduction –");
    assertThat(cues.get(30).text()).endsWith("but I'm not, I cannot...\"");
    assertThat(cues.get(34).text()).isEqualTo("can...\" etc., etc.");
    assertThat(cues.get(101).text()).endsWith("her role!\"");
    assertThat(cues.get(123).span()).isEqualTo(new TimeSpan(527790, 533160));
    assertThat(characters(cues)).isEqualTo(quotedCharacters("001"));
  }

  private static long characters(List<Cue> cues) {
    return cues.stream().mapToLong(cue -> cue.text().length()).sum();
  }

  /// What stands between the first and the last quote of the lines of cues, counted another way.
  private static long quotedCharacters(String number) {
    return SharedFiles.seed(number)
        .lines()
        .filter(line -> line.startsWith("subtitle-"))
        .mapToLong(line -> line.lastIndexOf('"') - line.indexOf('"') - 1)
        .sum();
  }

  @Test
  void thePageHasItsHeadingsAndEightSteps() {
    Page page = WikiReading.read(Page.class, "wiki-text", SharedFiles.seed("002"));

    assertThat(page.about().title()).endsWith("/Eight Steps to a Partnership");
    assertThat(page.about().collection()).contains("Meta-Wiki");
    assertThat(page.about().link())
        .contains(
            "https://meta.wikimedia.org/wiki/"
                + "Partnerships_&_Resource_Development/Eight_Steps_to_a_Partnership");
    assertThat(page.sections())
        .extracting(Section::anchor, section -> section.path().size())
        .containsExactly(
            tuple("Eight_Steps_to_a_Partnership", 1),
            tuple("8_Steps_to_Partnership", 1),
            tuple("STEP_1:_Preliminary_Work", 2),
            tuple("STEP_2:_Getting_to_know_each_other", 2),
            tuple("STEP_3:_Find_common_ground_to_work_together", 2),
            tuple("STEP_4:_Define_a_project_scope_and_a_project_team", 2),
            tuple("STEP_5:_Define_a_formalized_executive_plan", 2),
            tuple("STEP_6:_Communicate", 2),
            tuple("STEP_7:_Evaluate", 2),
            tuple("STEP_8:_Improve_&_develop", 2));
    assertThat(page.sections())
        .extracting(section -> section.blocks().size())
        .containsExactly(4, 0, 6, 6, 5, 7, 4, 4, 5, 0);
  }

  @Test
  void thePagesListsAndItsSignatureAreTakenApart() {
    Page page = WikiReading.read(Page.class, "wiki-text", SharedFiles.seed("002"));
    List<Block> first = page.sections().getFirst().blocks();

    assertThat(first)
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.PARAGRAPH, Block.Kind.NUMBERED, Block.Kind.NUMBERED, Block.Kind.PARAGRAPH);
    assertThat(first.getLast().text()).endsWith("comment/amend!");
    assertThat(first.getLast().signature())
        .contains(new Signature("Anne-Laure WMFr", Instant.parse("2015-08-24T15:41:00Z")));
    assertThat(page.sections().get(8).blocks().get(1))
        .isEqualTo(new Block(Block.Kind.BULLET, "concrete outputs vs. initial goals"));
    assertThat(page.sections().stream().flatMap(s -> s.blocks().stream()))
        .noneMatch(block -> block.text().contains(".svg") || block.text().contains("["));
  }

  @Test
  void theTalkPageHasTwoThreadsOfOneSignedPostEach() {
    Discussion talk = WikiReading.read(Discussion.class, "talk-text", SharedFiles.seed("003"));
    Signature kerry = new Signature("Kerry Raymond", Instant.parse("2015-08-26T04:37:00Z"));

    assertThat(talk.about().title()).isEqualTo("Talk:Community Capacity Development/Partnerships");
    assertThat(talk.threads())
        .extracting(TalkThread::heading, TalkThread::anchor)
        .containsExactly(
            tuple("What's in it for them?", "What's_in_it_for_them?"),
            tuple(
                "Be genuinely interested in the partner",
                "Be_genuinely_interested_in_the_partner"));
    assertThat(talk.threads())
        .allSatisfy(thread -> {
          assertThat(thread.posts()).hasSize(1);
          assertThat(thread.posts().getFirst().signature()).contains(kerry);
          assertThat(thread.posts().getFirst().paragraphs()).hasSize(1);
        });
    assertThat(talk.threads().getFirst().posts().getFirst().paragraphs().getFirst())
        .startsWith("It's important to understand")
        .endsWith("weaker area of performance.");
  }

  @Test
  void theBugIsNoWikiPage() {
    assertThat(WikiReading.formats(SharedFiles.seed("004"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void everyPrefixIsRead(String number) {
    EveryPrefix.isRead(WikiReading.readers(), SharedFiles.seed(number), 101);
  }
}
