package dev.cuecard.clip.link;

import dev.cuecard.clip.Clip;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `https://SITE/courses/COURSE/jump_to/BLOCK`: the address by which Open edX opens the page of a
/// course that a block is on (edx-platform, `lms/urls.py`, `jump_to`). The time follows as a
/// fragment, for who reads it: the platform's player begins where the learner left off.
public final class OpenEdxLink {
  /// > block-v1:ORG+COURSE+RUN+type@TYPE+block@NAME (opaque-keys, BlockUsageLocator)
  private static final Pattern BLOCK =
      Pattern.compile("block-v1:([\\w.~-]+\\+[\\w.~-]+\\+[\\w.~-]+)\\+type@\\w+\\+block@[\\w.~-]+");

  private OpenEdxLink() {}

  /// The link, if it is known which block the recording is.
  ///
  /// @param site the address of the platform, if it is not the one that the recording's names
  public static Optional<String> of(Clip clip, Optional<String> site) {
    return Stream.of(clip.recording().address(), clip.recording().source())
        .flatMap(Optional::stream)
        .map(address -> address.replaceAll("(?i)%3A", ":").replaceAll("(?i)%2B", "+"))
        .map(address -> address.replaceAll("%40", "@"))
        .map(BLOCK::matcher)
        .filter(Matcher::find)
        .findFirst()
        .flatMap(block -> site.or(() -> site(clip)).map(at -> link(at, block, clip)));
  }

  private static Optional<String> site(Clip clip) {
    return clip.recording()
        .address()
        .filter(address -> address.contains("/courses/") || address.contains("/xblock/"))
        .map(address -> address.replaceFirst("/(?:courses|xblock)/.*", ""));
  }

  private static String link(String site, Matcher block, Clip clip) {
    return site.replaceFirst("/+$", "")
        + "/courses/course-v1:"
        + block.group(1)
        + "/jump_to/"
        + block.group()
        + "#"
        + MediaFragment.of(clip.span());
  }
}
