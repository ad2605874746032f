package dev.cuecard.question.exchange;

import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import dev.cuecard.question.Response;
import dev.cuecard.question.Response.Choice;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Moodle's GIFT, as `question/format/gift` reads it (Moodle 3.7 and later for ids in comments):
///
/// > `::name::[html]text{ =right#feedback ~wrong#feedback ####general feedback }`
///
/// A backslash stands before `~ = # { } :` in text, and before itself; a line break is `\n`. In
/// what is to be typed `*` stands for any characters and `\*` for itself.
final class Gift {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\~=#{}:]");

  /// The shares of a mark that Moodle knows: 100 % by so many right choices.
  private static final String[] SHARES = {
    "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10"
  };

  private final StringBuilder out = new StringBuilder();

  private Gift() {}

  static String of(QuestionSet set) {
    Gift gift = new Gift();
    gift.out
        .append("$CATEGORY: $course$/top/")
        .append(oneLine(set.title()).replace("/", "//"))
        .append("\n\n");
    int number = 0;
    for (Question question : asked(set)) {
      gift.question(++number, question);
    }
    return gift.out.toString();
  }

  /// The questions of `set` without those to which `->` is typed: it would be read as a pair, and
  /// nothing takes its meaning from it.
  static List<Question> asked(QuestionSet set) {
    return set.questions().stream()
        .filter(question ->
            !(question.response() instanceof Response.Typed typed
                && typed.answers().stream().anyMatch(answer -> answer.contains("->"))))
        .toList();
  }

  private void question(int number, Question question) {
    out.append("// [id:").append(question.id()).append("] [tag:");
    out.append(question.origin().label()).append("]\n");
    out.append("::").append(escaped(number + ". " + oneLine(question.title()))).append("::[html]");
    out.append(escaped(Html.inDirection(question, Html.paragraphs(question.text())))).append("{\n");
    switch (question.response()) {
      case Response.OneOf one -> one.choices().forEach(this::oneOf);
      case Response.SeveralOf several -> severalOf(several);
      case Response.Typed typed -> typed.answers().forEach(this::typed);
      case Response.Figure figure -> line("#=", figure.value().toPlainString() + ":0");
    }
    String comment = Html.comment(question);
    if (!comment.isEmpty()) {
      line("####", escaped(Html.inDirection(question, comment)));
    }
    out.append("}\n\n");
  }

  private void typed(String answer) {
    line("=", escaped(oneLine(answer).replace("*", "\\*")));
  }

  private void oneOf(Choice choice) {
    line(choice.isRight() ? "=" : "~", choice(choice));
  }

  /// Each right choice gives its share, each wrong one takes the whole mark away.
  private void severalOf(Response.SeveralOf several) {
    int right = several.answers().size();
    String share = SHARES[Math.min(right, SHARES.length) - 1];
    for (Choice choice : several.choices()) {
      line("~", "%" + (choice.isRight() ? share : "-100") + "%" + choice(choice));
    }
  }

  private static String choice(Choice choice) {
    String text = escaped(Html.escape(oneLine(choice.text())));
    return text
        + choice.feedback().map(told -> "#" + escaped(Html.escape(oneLine(told)))).orElse("");
  }

  private void line(String mark, String text) {
    out.append('\t').append(mark).append(text).append('\n');
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll(Matcher.quoteReplacement("\\") + "$0");
  }
}
