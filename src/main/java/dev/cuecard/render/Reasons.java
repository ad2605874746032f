package dev.cuecard.render;

import dev.cuecard.quality.Finding;
import dev.cuecard.quality.Measure;
import dev.cuecard.quality.translation.Fault;
import dev.cuecard.quality.translation.Fault.Fact;
import dev.cuecard.wording.Wording;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Says what checks found, in words that tell what to do: `Reasons.ENGLISH.of(finding)` is `too
/// fast to read: 21.4 characters a second, at most 20`.
public final class Reasons {
  /// For commands and for programs.
  public static final Reasons ENGLISH = new Reasons(Wording.english(), UnaryOperator.identity());

  private final Wording words;
  private final UnaryOperator<String> quoting;

  private Reasons(Wording words, UnaryOperator<String> quoting) {
    this.words = words;
    this.quoting = quoting;
  }

  /// For a page in any language. What is quoted is isolated, whichever way it runs, and nothing
  /// else holds an isolate.
  public static Reasons isolating(Wording words) {
    return new Reasons(words, quoted -> Printable.isolated(Printable.of(quoted)));
  }

  /// What is wrong with a translation.
  public String of(Fault fault) {
    String said =
        words.text(
            "fault-" + fault.kind().label(), fault.facts().stream().map(this::argument).toArray());
    return fault.isInSource() ? words.text("fault-in-source", said) : said;
  }

  private Object argument(Fact fact) {
    return switch (fact) {
      case Fact.Quote quote -> quoting.apply(quote.text());
      case Fact.Quotes quotes -> joined(quotes.texts(), "list-and");
      case Fact.Choice choice -> joined(choice.texts(), "list-or");
      case Fact.Count count -> count.number();
      case Fact.OfCue cue -> of(cue.finding());
    };
  }

  private String joined(List<String> quotes, String between) {
    return quotes.stream().map(quoting).collect(Collectors.joining(words.text(between)));
  }

  /// What is wrong with a cue.
  public String of(Finding finding) {
    String broken = words.text("norm-" + finding.rule().label());
    return finding
        .measure()
        .map(measure -> words.text("norm-measured", broken, of(measure)))
        .orElse(broken);
  }

  private String of(Measure measure) {
    String told = words.text("amount-" + measure.unit().label(), measure.told());
    return measure
        .toldLimit()
        .map(limit -> words.text("bound-" + measure.bound().label(), told, limit))
        .orElse(told);
  }
}
