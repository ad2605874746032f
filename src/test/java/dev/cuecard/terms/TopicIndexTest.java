package dev.cuecard.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.About;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Page;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicIndexTest {
  private static final Language ENGLISH = new Language("en");

  private static List<IndexEntry> course() {
    TopicIndex index = new TopicIndex(ENGLISH);
    add(
        index,
        "sound",
        "A sound check is a short recording.",
        "Every sound check saves an interview.",
        "The microphone hears the sound, and the microphone never lies.");
    add(
        index,
        "archive",
        "The archive wants a transcript.",
        "A transcript goes to the archive with its sound check.",
        "Archives keep transcripts cool; the sound check stays too.");
    return index.entries(20);
  }

  private static void add(TopicIndex index, String id, String... sentences) {
    List<Segment> said = new ArrayList<>();
    for (String sentence : sentences) {
      long start = 90_000L * said.size();
      said.add(new Segment(new Locator.Time(new TimeSpan(start, start + 4000)), sentence));
    }
    About about = new About(id, "On " + id, ENGLISH, Optional.empty(), Source.of("text"));
    index.add(new Page(about, List.of(), Optional.empty()), said);
  }

  private static IndexEntry entry(String term) {
    return course().stream().filter(e -> e.term().equals(term)).findFirst().orElseThrow();
  }

  @Test
  void entriesStandInTheOrderOfTheAlphabet() {
    assertThat(course())
        .extracting(IndexEntry::term)
        .isSortedAccordingTo(String::compareToIgnoreCase);
  }

  @Test
  void anEntryNamesEveryDocumentWithThePlacesInIt() {
    assertThat(entry("sound check").mentions())
        .extracting(mention -> mention.document().id(), mention -> mention.places().size())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("sound", 2),
            org.assertj.core.groups.Tuple.tuple("archive", 2));
  }

  @Test
  void anEntryIsDefinedByTheDocumentThatDefinesIt() {
    IndexEntry.Defined defined = entry("sound check").definition().orElseThrow();
    assertThat(defined.document().id()).isEqualTo("sound");
    assertThat(defined.definition().text()).isEqualTo("A sound check is a short recording.");
  }

  @Test
  void entriesThatShareAWordPointToEachOther() {
    assertThat(entry("sound check").seeAlso()).contains("sound");
  }

  @Test
  void whatIsNoNounIsNoEntry() {
    TopicIndex index = new TopicIndex(ENGLISH);
    add(index, "one", "The tide comes and comes slowly.", "Slowly it comes to the tide.");
    assertThat(index.entries(9)).extracting(IndexEntry::term).containsExactly("tide");
  }

  @Test
  void theLimitKeepsTheWeightiest() {
    TopicIndex index = new TopicIndex(ENGLISH);
    add(index, "one", "A pebble, two pebbles, a pebble in granite.");
    assertThat(index.entries(1)).extracting(IndexEntry::term).containsExactly("pebble");
  }
}
