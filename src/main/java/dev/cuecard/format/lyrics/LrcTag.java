package dev.cuecard.format.lyrics;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that says something of the whole file.
///
/// > tag = "[" name ":" value "]"
///
/// @param name in small letters: `ti`, `ar`, `offset`
record LrcTag(String name, String value) {
  private static final Pattern TAG =
      Pattern.compile("\\[\\h*([A-Za-z#][A-Za-z_ -]{0,20}|#)\\h*:([^\\n]*)\\]\\h*");

  private static final Set<String> USUAL =
      Set.of("ti", "ar", "al", "au", "lr", "by", "length", "offset", "re", "tool", "ve", "la", "#");

  /// How many lines are looked at for the first with a time.
  private static final int HEADER = 40;

  private static final Pattern USUAL_STAMP =
      Pattern.compile("\\[\\d{2,3}:[0-5]\\d\\.\\d{2,3}\\].*", Pattern.DOTALL);

  static Optional<LrcTag> of(String line) {
    Matcher tag = TAG.matcher(line);
    return tag.matches()
        ? Optional.of(
            new LrcTag(tag.group(1).strip().toLowerCase(Locale.ROOT), tag.group(2).strip()))
        : Optional.empty();
  }

  /// Whether a file that begins with `head` is LRC: tags, and then a time as LRC writes it; any
  /// time that can be read will do behind one of the usual tags.
  static boolean beginsFile(String head) {
    boolean isTagged = false;
    for (String line : head.lines().filter(each -> !each.isBlank()).limit(HEADER).toList()) {
      if (LrcTime.STAMP.matcher(line).lookingAt()) {
        return isTagged || USUAL_STAMP.matcher(line).matches();
      }
      Optional<LrcTag> tag = of(line);
      if (tag.isEmpty()) {
        return false;
      }
      isTagged |= USUAL.contains(tag.get().name());
    }
    return false;
  }
}
