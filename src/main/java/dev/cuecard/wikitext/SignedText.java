package dev.cuecard.wikitext;

import dev.cuecard.wikitext.unfold.Marks;
import java.util.Optional;

/// The words of a block in which links to users are marked: where a time ends them, they are
/// signed, and the signer is the user whose link stands last.
final class SignedText {
  private static final int LONGEST_SIGNATURE = 400;

  private SignedText() {}

  /// `words [[User:Name]] time`, or the words alone if nobody signed them.
  static String of(String words) {
    int mark = firstMark(words);
    int user = mark == words.length() ? -1 : words.lastIndexOf(Marks.USER);
    if (user < 0) {
      return plain(words, mark);
    }
    Optional<SignatureTime> time = SignatureTime.endOf(words);
    int end = words.indexOf(Marks.USER_END, user);
    if (time.isEmpty() || end < 0 || time.get().start() - user > LONGEST_SIGNATURE) {
      return plain(words);
    }
    String name = words.substring(user + 1, end);
    String before = words.substring(0, firstOf(words, user, words.substring(user, end + 1)));
    return plain(before).strip()
        + " [[User:"
        + plain(name)
        + "]] "
        + plain(words.substring(time.get().start()));
  }

  /// Where the signature begins: one links its user several times.
  private static int firstOf(String words, int user, String link) {
    int first = user;
    int before = words.lastIndexOf(link, first - 1);
    while (before >= 0 && user - before < LONGEST_SIGNATURE) {
      first = before;
      before = words.lastIndexOf(link, first - 1);
    }
    return first;
  }

  /// The words as they are shown.
  static String plain(String words) {
    return plain(words, firstMark(words));
  }

  private static int firstMark(String words) {
    int mark = 0;
    while (mark < words.length() && !Marks.isMark(words.charAt(mark))) {
      mark++;
    }
    return mark;
  }

  private static String plain(String words, int firstMark) {
    if (firstMark == words.length()) {
      return words;
    }
    StringBuilder out = new StringBuilder(words.length()).append(words, 0, firstMark);
    for (int i = firstMark; i < words.length(); i++) {
      char c = words.charAt(i);
      int end = c == Marks.USER ? words.indexOf(Marks.USER_END, i) : i;
      i = Math.max(i, end);
      if (!Marks.isMark(c) || Marks.shown(c) != c) {
        out.append(Marks.shown(c));
      }
    }
    return out.toString();
  }
}
