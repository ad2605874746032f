package dev.cuecard.lexicon.learning;

import dev.cuecard.alignment.AlignedCues;
import dev.cuecard.alignment.SharedTime;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.MessageText;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import dev.cuecard.lexicon.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// What a corpus says in two languages: the units of message bundles, key by key, and the tracks of
/// recordings, second by second.
public final class ParallelText {
  /// More of one pair of languages teaches little and costs memory: about 100 hours of speech.
  private static final int MOST_PAIRS = 100_000;

  /// In characters of all texts: in twenty languages a text is in 190 pairs.
  private static final long MOST_TEXT = 128L << 20;

  /// What is in one pair of texts, in cues of one track, before the pair says too little.
  private static final int MOST_CUES = 8;

  private final Map<Direction, List<TextPair>> pairs =
      new TreeMap<>(Comparator.comparing(Direction::toString));

  private long kept;

  /// The pairs of languages there is text in, each in one direction, and the text.
  public Map<Direction, List<TextPair>> pairs() {
    return pairs;
  }

  /// Adds what `document` says in two languages; nothing, if it has one only.
  public void add(Document document) {
    document.bundle().ifPresent(this::add);
    if (document instanceof Recording recording) {
      add(recording.ownTracks());
    }
  }

  private void add(MessageBundle bundle) {
    for (Unit unit : bundle.units()) {
      List<Wording> wordings = new ArrayList<>();
      wordings.add(new Wording(bundle.sourceLanguage(), MessageText.plain(unit.source())));
      unit.translations()
          .forEach((language, text) ->
              wordings.add(new Wording(language, MessageText.plain(text.text()))));
      everyTwo(
          wordings,
          (one, other) ->
              add(new Direction(one.language, other.language), new TextPair(one.text, other.text)));
    }
  }

  /// A message in one language.
  private record Wording(Language language, String text) {}

  private void add(List<Track> tracks) {
    everyTwo(
        tracks,
        (one, other) -> {
          var direction =
              new Direction(new Language(one.language()), new Language(other.language()));
          if (direction.isBetweenLanguages()) {
            new SharedTime(one, other).groups(cues -> add(direction, cues));
          }
        });
  }

  private void add(Direction direction, AlignedCues cues) {
    if (cues.isPair() && cues.isShort(MOST_CUES)) {
      add(direction, new TextPair(cues.fromWords(), cues.toWords()));
    }
  }

  private static <T> void everyTwo(List<T> all, BiConsumer<T, T> out) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        out.accept(all.get(i), all.get(j));
      }
    }
  }

  /// Adds one pair of texts: sentence by sentence, if it has as many in both languages.
  public void add(Direction direction, TextPair pair) {
    if (!direction.isBetweenLanguages()) {
      return;
    }
    List<String> from = Sentence.split(pair.from(), direction.from());
    List<String> to = Sentence.split(pair.to(), direction.to());
    if (from.size() == to.size()) {
      for (int i = 0; i < from.size(); i++) {
        keep(direction, new TextPair(from.get(i), to.get(i)));
      }
    } else {
      keep(direction, pair);
    }
  }

  private void keep(Direction direction, TextPair pair) {
    boolean turned = direction.from().tag().compareTo(direction.to().tag()) > 0;
    List<TextPair> known =
        pairs.computeIfAbsent(turned ? direction.reversed() : direction, _ -> new ArrayList<>());
    long length = (long) pair.from().length() + pair.to().length();
    if (known.size() < MOST_PAIRS && kept + length <= MOST_TEXT) {
      kept += length;
      known.add(turned ? new TextPair(pair.to(), pair.from()) : pair);
    }
  }
}
