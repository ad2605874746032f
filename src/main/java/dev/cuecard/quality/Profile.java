package dev.cuecard.quality;

import dev.cuecard.language.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whose limits are asked for. The numbers, language by language and with their sources, are in
/// `docs/checks.md`.
///
/// ```java
/// Limits limits = Profile.TED.limits(Language.of("fr"));
/// ```
public enum Profile {
  /// Talks on the web, subtitled by volunteers (TED Translators Cheat-sheet): what courses are most
  /// like, so it is the one when none is asked for.
  TED {
    @Override
    public Limits limits(Language language, double framesPerSecond) {
      return TedLimits.in(language);
    }
  },
  /// Films and series for adults (Netflix Timed Text Style Guides).
  NETFLIX {
    @Override
    public Limits limits(Language language, double framesPerSecond) {
      NetflixLimits limits = NetflixLimits.in(language);
      return limits.at(limits.adults(), framesPerSecond);
    }
  },
  /// Films and series for children (Netflix Timed Text Style Guides).
  NETFLIX_CHILDREN {
    @Override
    public Limits limits(Language language, double framesPerSecond) {
      NetflixLimits limits = NetflixLimits.in(language);
      return limits.at(limits.children(), framesPerSecond);
    }
  },
  /// Broadcast television (BBC Subtitle Guidelines).
  BBC {
    @Override
    public Limits limits(Language language, double framesPerSecond) {
      return BbcLimits.in(language);
    }
  };

  /// The one when none is asked for.
  public static final Profile USUAL = TED;

  private static final double FRAMES_PER_SECOND = 24;

  /// What it demands in `language` of a video with so many frames a second: gaps are counted in
  /// frames by some.
  public abstract Limits limits(Language language, double framesPerSecond);

  /// What it demands in `language` at 24 frames a second.
  public Limits limits(Language language) {
    return limits(language, FRAMES_PER_SECOND);
  }

  /// Its name in commands and reports: `netflix-children`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The one whose label is `label`.
  public static Optional<Profile> of(String label) {
    return Arrays.stream(values()).filter(profile -> profile.label().equals(label)).findFirst();
  }
}
