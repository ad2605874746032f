package dev.cuecard.clip.resolve;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.Clipping;
import dev.cuecard.clip.Quote;
import dev.cuecard.clip.SpokenText;
import dev.cuecard.cue.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds a clip again: `new Resolver(clip).in(new Clipping(recording, track))`. Times count least:
/// the words decide, then what is said around them, and the time only between places that are
/// equally like.
public final class Resolver {
  /// A quote of fewer words is found elsewhere by chance.
  private static final int TELLING = 4;

  private static final double GONE = 0.5;
  private static final double LIKELY = 0.75;

  private final Clip clip;
  private final Quote quote;
  private final int words;
  private final int context;

  public Resolver(Clip clip) {
    this.clip = clip;
    this.quote = clip.quote();
    this.words = Nearest.forms(quote.exact()).size();
    this.context = Nearest.forms(quote.prefix()).size() + Nearest.forms(quote.suffix()).size();
  }

  /// Where the clip is in a track as it is now.
  public Resolution in(Clipping track) {
    SpokenText spoken = track.spoken();
    Nearest found = Nearest.of(quote, spoken, true);
    Alignment.Place place = found.best();
    if ((place == null || kept(place) < GONE) && words >= TELLING) {
      found = Nearest.of(quote, spoken, false);
      place = found.best();
    }
    if (place == null || kept(place) < GONE || isChance(place)) {
      return new Resolution.Gone(clip, reason(place));
    }
    Clip now = now(place, track);
    return new Resolution.Found(
        clip, now, sureness(place, found.isAmbiguous()), kept(place), changes(now, spoken));
  }

  private double kept(Alignment.Place place) {
    return words == 0 ? 0 : (double) place.same() / words;
  }

  /// Whether so few words, not all of which are there, stand in another context.
  private boolean isChance(Alignment.Place place) {
    return words < TELLING && place.same() < words && place.price() > context / 2 + 2;
  }

  private String reason(Alignment.@Nullable Place place) {
    int same = place == null ? 0 : place.same();
    return same == 0
        ? "none of its words are said"
        : "no more than %d of its %d words are said in one place".formatted(same, words);
  }

  private Resolution.Sureness sureness(Alignment.Place place, boolean isAmbiguous) {
    boolean isTelling = words >= TELLING || place.price() <= context / 2;
    if (isAmbiguous || kept(place) < LIKELY || !isTelling) {
      return Resolution.Sureness.DOUBTFUL;
    }
    return place.same() == words ? Resolution.Sureness.CERTAIN : Resolution.Sureness.LIKELY;
  }

  /// The clip at its new place, with as much played before and after its words as before.
  private Clip now(Alignment.Place place, Clipping track) {
    Quote said = track.spoken().quote(place.from(), place.to());
    if (place.same() == words && place.to() - place.from() == words) {
      TimeSpan exact = new SameWords(clip, track.spoken(), place.from(), place.to()).span();
      said = new Quote(exact, said.exact(), said.prefix(), said.suffix());
    }
    long lead = quote.span().start() - clip.span().start();
    long tail = clip.span().end() - quote.span().end();
    long start = Math.max(0, said.span().start() - lead);
    return track.clip(said, new TimeSpan(start, Math.max(start, said.span().end() + tail)));
  }

  private Changes changes(Clip now, SpokenText spoken) {
    List<Rewording> rewordings = Rewording.between(quote.exact(), now.quote().exact());
    return new Changes(
        now.span().start() - clip.span().start(),
        now.span().length() - clip.span().length(),
        new SpokenText(clip.track()).cues(quote.span()),
        spoken.cues(now.quote().span()),
        rewordings);
  }
}
