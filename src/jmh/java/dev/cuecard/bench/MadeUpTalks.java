package dev.cuecard.bench;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Talks of [MadeUpText], the same in every run: cues of 2 to 6 s, a thousand cues a talk.
public final class MadeUpTalks {
  private static final int CUES_A_TALK = 1000;

  private final Random random = new Random(25);
  private final MadeUpText text = new MadeUpText(random);

  /// Writes a corpus of `cues` cues into `folder`: arguments `folder cues`.
  static void main(String[] args) throws CorpusLocked {
    MadeUpTalks talks = new MadeUpTalks();
    int cues = Integer.parseInt(args[1]);
    try (CorpusWriter corpus =
        new Corpus(Path.of(args[0])).writer("bench", Duration.ZERO, _ -> {})) {
      for (int talk = 0; talk * CUES_A_TALK < cues; talk++) {
        corpus.store(talks.talk(talk, Math.min(CUES_A_TALK, cues - talk * CUES_A_TALK)));
      }
    }
  }

  private Recording talk(int number, int size) {
    List<Cue> cues = new ArrayList<>(size);
    long time = random.nextInt(5000);
    for (int i = 0; i < size; i++) {
      long end = time + 2000 + random.nextInt(4001);
      cues.add(new Cue(time, end, text.cue()));
      time = random.nextInt(4) == 0 ? end + random.nextInt(1500) : end;
    }
    String id = String.format(Locale.ROOT, "talk-%06d", number);
    String link = "https://talks.example.org/" + id;
    return new Recording(
        new About(
            id,
            text.title(),
            new Language("en"),
            Optional.of("Collection " + number / 100),
            Source.of("made-up").withLink(link)),
        List.of(new Track("en", Track.Origin.HUMAN, cues)),
        Optional.empty());
  }
}
