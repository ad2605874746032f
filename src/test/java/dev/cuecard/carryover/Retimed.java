package dev.cuecard.carryover;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A transcript and what an editor made of it: every cue is re-timed, some are split, joined with
/// the next, exchanged with it, reworded, taken out or put in. Every old unit has a translation of
/// its own, so that a wrong one is noticed even where two cues say the same.
final class Retimed {
  static final Language TARGET = new Language("qaa");

  /// What nobody has to translate again.
  private static final Set<Reuse.Kind> CARRIED =
      EnumSet.of(Reuse.Kind.THERE, Reuse.Kind.EXACT, Reuse.Kind.JOINED);

  private final Random random;
  private final List<Unit> old = new ArrayList<>();
  private final List<Unit> changed = new ArrayList<>();

  /// By the keys of the new units: what may be carried, if the cue was not touched or only joined.
  private final Map<String, String> untouched = new HashMap<>();

  private final Map<String, String> joined = new HashMap<>();
  private long shift;

  Retimed(List<Cue> cues, long seed) {
    random = new Random(seed);
    for (Cue cue : cues) {
      if (!cue.isPlaceholder() && !cue.words().isBlank()) {
        old.add(unit(cue.span(), cue.words(), old.size() + 1));
      }
    }
    for (int i = 0; i < old.size(); i++) {
      i += edit(i);
    }
  }

  private static Unit unit(TimeSpan span, String source, int number) {
    return new Unit("subtitle-" + span.start() + "-" + span.end() + "-" + number, source)
        .withTranslations(Map.of(TARGET, new Translation("<" + number + ">", State.PROOFREAD)));
  }

  /// Edits the unit at `i`.
  ///
  /// @return how many of the units after it went into it
  private int edit(int i) {
    Unit unit = old.get(i);
    TimeSpan span = unit.span().orElseThrow();
    String[] words = unit.source().split(" ", -1);
    int dice = random.nextInt(100);
    shift += random.nextInt(200) - 80;
    if (dice < 8 && words.length > 3) {
      int cut = 1 + random.nextInt(words.length - 1);
      long middle = (span.start() + span.end()) / 2;
      add(new TimeSpan(span.start(), middle), join(words, 0, cut));
      add(new TimeSpan(middle, span.end()), join(words, cut, words.length));
    } else if (dice < 16 && i + 1 < old.size()) {
      Unit next = old.get(i + 1);
      String key = add(span.union(next.span().orElseThrow()), unit.source() + " " + next.source());
      joined.put(key, text(unit) + " " + text(next));
      return 1;
    } else if (dice < 22 && words.length > 2) {
      words[random.nextInt(words.length)] = "something" + random.nextInt(1000);
      add(span, join(words, 0, words.length));
    } else if (dice < 24) {
      add(span, "An altogether other remark, number " + random.nextInt(100_000) + ".");
      add(span, unit.source(), unit);
    } else if (dice < 26 && i + 1 < old.size()) {
      Unit next = old.get(i + 1);
      add(span, next.source(), next);
      add(next.span().orElseThrow(), unit.source(), unit);
      return 1;
    } else if (dice >= 28) {
      add(span, unit.source(), unit);
    }
    return 0;
  }

  private static String join(String[] words, int start, int end) {
    return String.join(" ", List.of(words).subList(start, end));
  }

  private static String text(Unit unit) {
    return Objects.requireNonNull(unit.translations().get(TARGET)).text();
  }

  private String add(TimeSpan span, String source) {
    Unit plain = unit(span.shift(shift), source, changed.size() + 1);
    changed.add(new Unit(plain.key(), plain.source()));
    return plain.key();
  }

  private void add(TimeSpan span, String source, Unit from) {
    untouched.put(add(span, source), text(from));
  }

  private static MessageBundle bundle(List<Unit> units) {
    return new MessageBundle(
        Optional.empty(), Optional.empty(), new Language("en"), List.of(TARGET), true, units);
  }

  /// What came of carrying over.
  record Score(
      int units, int untouched, int untouchedCarried, int joined, int joinedCarried, int wrong) {
    static final Score NONE = new Score(0, 0, 0, 0, 0, 0);

    Score plus(Score other) {
      return new Score(
          units + other.units,
          untouched + other.untouched,
          untouchedCarried + other.untouchedCarried,
          joined + other.joined,
          joinedCarried + other.joinedCarried,
          wrong + other.wrong);
    }
  }

  Score score() {
    CarryOver carried = CarryOver.of(bundle(old), bundle(changed));
    int carriedUntouched = 0;
    int carriedJoined = 0;
    int wrong = 0;
    for (CarryOver.Carried each : carried.units()) {
      Reuse reuse = each.in(TARGET);
      String key = each.unit().key();
      if (CARRIED.contains(reuse.kind())) {
        String text = reuse.text().orElseThrow().text();
        carriedUntouched += text.equals(untouched.get(key)) ? 1 : 0;
        carriedJoined += text.equals(joined.get(key)) ? 1 : 0;
        boolean right = text.equals(untouched.get(key)) || text.equals(joined.get(key));
        wrong += right ? 0 : 1;
      }
    }
    return new Score(
        changed.size(), untouched.size(), carriedUntouched, joined.size(), carriedJoined, wrong);
  }
}
