package dev.cuecard.render.coverage;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.About;
import dev.cuecard.quality.translation.TranslationFinding;
import dev.cuecard.quality.translation.TranslationRule;
import dev.cuecard.render.Count;
import dev.cuecard.render.Envelope;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Reasons;
import dev.cuecard.render.Style;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// What checks on translations found, one finding after the other, and how many of each.
public final class TranslationFindings {
  private final Style style;
  private final Map<TranslationRule, Integer> counts = new EnumMap<>(TranslationRule.class);

  public TranslationFindings(Style style) {
    this.style = style;
  }

  /// A line for people, and one with the translation.
  public String text(About about, TranslationFinding finding) {
    count(finding);
    String time =
        finding.unit().span().map(span -> " " + Timestamp.coarse(span.start())).orElse("");
    return Printable.of(about.id())
        + style.time(time)
        + " "
        + Printable.of(finding.language().tag())
        + ": "
        + Printable.of(Reasons.ENGLISH.of(finding.fault()))
        + style.faint(" [" + finding.rule().label() + "]  " + Printable.of(finding.unit().key()))
        + "\n    "
        + Printable.of(finding.unit().source())
        + "\n    "
        + Printable.isolated(Printable.of(finding.text()), finding.language().tag())
        + "\n";
  }

  /// As `docs/schema/translation-finding.schema.json` describes it, on one line.
  public String json(About about, TranslationFinding finding) {
    count(finding);
    ObjectNode node = Envelope.of("translation-finding");
    node.put("document", about.id())
        .put("key", finding.unit().key())
        .put("language", finding.language().tag())
        .put("rule", finding.rule().label())
        .put("severity", finding.rule().severity().name().toLowerCase(Locale.ROOT))
        .put("reason", Reasons.ENGLISH.of(finding.fault()))
        .put("source", finding.unit().source())
        .put("translation", finding.text());
    finding.unit().span().ifPresent(span -> node.put("start", span.start()).put("end", span.end()));
    return node + "\n";
  }

  private void count(TranslationFinding finding) {
    counts.merge(finding.rule(), 1, Integer::sum);
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /// `3 numbers, 1 tags in 128 translations`
  public String summary(long checked) {
    String found =
        counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().label())
            .collect(Collectors.joining(", "));
    return (found.isEmpty() ? "nothing found" : found) + " in " + Count.of(checked, "translation");
  }
}
