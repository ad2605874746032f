package dev.cuecard.chapter;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A made-up talk about three things: bread, bees and boats; a sentence a cue, five seconds each.
final class Talk {
  static final List<String> BREAD =
      List.of(
          "Flour and water make a dough that rests overnight.",
          "The dough wants salt, and the flour wants time.",
          "Knead the dough until the flour is smooth.",
          "A sourdough loaf needs a hot oven.",
          "Steam in the oven gives the loaf its crust.",
          "The crust sings when the loaf cools.");
  static final List<String> BEES =
      List.of(
          "Let's talk about the beehive.",
          "The queen lays eggs in the hive all summer.",
          "Worker bees bring nectar and pollen to the hive.",
          "Nectar turns into honey when the bees fan their wings.",
          "A swarm leaves the hive with the old queen.",
          "The beekeeper takes honey and leaves the bees enough.");
  static final List<String> BOATS =
      List.of(
          "Now the boat, which lies in the harbour.",
          "The mast carries a sail of brown canvas.",
          "Wind in the sail pulls the hull over.",
          "The keel keeps the hull upright in the harbour.",
          "A sailor trims the sail and watches the mast.",
          "Ropes hold the boat in the harbour at night.");

  private Talk() {}

  static List<String> sentences() {
    return Stream.of(BREAD, BEES, BOATS).flatMap(List::stream).toList();
  }

  static Strand strand() {
    return strand("en", sentences());
  }

  static Strand strand(String language, List<String> sentences) {
    List<Segment> cues = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      cues.add(
          new Segment(
              new Locator.Time(new TimeSpan(1000 + 5000L * i, 6000 + 5000L * i)),
              sentences.get(i)));
    }
    return new Strand(new Language(language), Track.Origin.HUMAN, Optional.empty(), cues);
  }
}
