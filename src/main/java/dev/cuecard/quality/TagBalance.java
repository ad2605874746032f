package dev.cuecard.quality;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether the tags of a cue open and close in pairs. ASS overrides have no pairs and other angle
/// brackets are text.
final class TagBalance {
  /// WebVTT's cue spans (4.2.2) and those that SubRip borrows from HTML.
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([ibusv]|c|font|lang|ruby|rt|em|strong|span)(?=[\\s.>])[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final Deque<MatchResult> open = new ArrayDeque<>();

  private TagBalance(String text) {
    this.text = text;
  }

  /// The first tag of `text` without its partner.
  static Optional<String> fault(String text) {
    return text.indexOf('<') < 0 ? Optional.empty() : new TagBalance(text).fault();
  }

  private Optional<String> fault() {
    Matcher tags = TAG.matcher(text);
    while (tags.find()) {
      MatchResult tag = tags.toMatchResult();
      if (tag.group(1).isEmpty()) {
        open.push(tag);
      } else if (!closes(tag)) {
        return Optional.of(tag.group());
      }
    }
    return stillOpen();
  }

  /// > The end tag of a ruby text span may be omitted if it is the last in its ruby span.
  private boolean closes(MatchResult tag) {
    if (name(tag).equals("ruby") && isOpen("rt")) {
      open.pop();
    }
    if (!isOpen(name(tag))) {
      return false;
    }
    open.pop();
    return true;
  }

  /// > The end tag of a voice span may be omitted if it is the whole text of the cue.
  private Optional<String> stillOpen() {
    if (open.size() == 1 && isOpen("v") && text.substring(0, open.peek().start()).isBlank()) {
      return Optional.empty();
    }
    return Optional.ofNullable(open.peekLast()).map(MatchResult::group);
  }

  private boolean isOpen(String name) {
    MatchResult innermost = open.peek();
    return innermost != null && name(innermost).equals(name);
  }

  private static String name(MatchResult tag) {
    return tag.group(2).toLowerCase(Locale.ROOT);
  }
}
