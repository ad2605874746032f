package dev.cuecard.render;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.problem.Problem;
import dev.cuecard.quality.FileCheck;
import dev.cuecard.quality.Finding;
import dev.cuecard.quality.Profile;
import dev.cuecard.quality.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a check found in one file.
public final class CheckReport {
  private final String path;
  private final Profile profile;
  private final Set<Rule> rules;
  private final int most;
  private final Style style;
  private final List<Finding> shown = new ArrayList<>();
  private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
  private Optional<SubtitleFormat> format = Optional.empty();
  private Optional<FileCheck> done = Optional.empty();
  private boolean failed;

  /// @param rules those that are asked for
  /// @param most how many findings of a rule are shown
  public CheckReport(String path, Profile profile, Set<Rule> rules, int most, Style style) {
    this.path = path;
    this.profile = profile;
    this.rules = rules;
    this.most = most;
    this.style = style;
  }

  public void add(Finding finding) {
    if (rules.contains(finding.rule()) && counts.merge(finding.rule(), 1, Integer::sum) <= most) {
      shown.add(finding);
    }
  }

  public void format(SubtitleFormat found) {
    format = Optional.of(found);
  }

  public void done(FileCheck check) {
    check.summary();
    done = Optional.of(check);
  }

  /// The file could not be read.
  public void failed() {
    failed = true;
  }

  public boolean hasFailed() {
    return failed;
  }

  public boolean hasFindings() {
    return !counts.isEmpty();
  }

  /// Whether a part of the file was not read.
  public boolean hasErrors() {
    return done.isPresent() && Problem.isAnyError(done.get().problems());
  }

  /// What could not be read, a line each.
  public List<String> problems() {
    return done.stream()
        .flatMap(check -> check.problems().stream())
        .map(problem -> path + ":" + problem)
        .toList();
  }

  /// A line a finding, `talk.srt: 0:31.030 #12 too fast to read: …`, then a line that counts.
  public String toText() {
    var out = new StringBuilder();
    for (Finding finding : shown) {
      out.append(Printable.of(path))
          .append(": ")
          .append(style.time(Timestamp.exact(finding.cue().span().start())))
          .append(" #")
          .append(finding.number())
          .append(' ')
          .append(Reasons.ENGLISH.of(finding))
          .append(style.faint(" [" + finding.rule().label() + "]"));
      if (!finding.excerpt().isBlank()) {
        out.append(" · ").append(Printable.of(finding.excerpt()));
      }
      out.append('\n');
    }
    long cues = done.map(check -> check.summary().cues()).orElse(0L);
    String language = done.map(check -> check.language().tag()).orElse("und");
    out.append(Printable.of(path))
        .append(": ")
        .append(cues == 1 ? "1 cue" : cues + " cues")
        .append(" (" + language + ", " + profile.label() + "): ");
    if (counts.isEmpty()) {
      return out.append("nothing found\n").toString();
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((rule, count) -> parts.add(count + " " + rule.label()));
    out.append(String.join(", ", parts));
    int left = counts.values().stream().mapToInt(Integer::intValue).sum() - shown.size();
    return out.append(left == 0 ? "\n" : "; " + left + " not shown\n").toString();
  }

  /// As `docs/schema/check.schema.json` describes it, on one line.
  public String toJson() {
    ObjectNode node = Envelope.of("check").put("path", path);
    format.ifPresent(found -> node.put("format", found.extension()));
    node.put("profile", profile.label());
    done.ifPresent(
        check -> node.put("language", check.language().tag()).put("cues", check.summary().cues()));
    ObjectNode counted = node.putObject("counts");
    counts.forEach((rule, count) -> counted.put(rule.label(), count));
    ArrayNode findings = node.putArray("findings");
    shown.forEach(finding -> add(finding, findings.addObject()));
    node.set("problems", ProblemsJson.of(done.map(FileCheck::problems).orElse(List.of())));
    return node.toString();
  }

  private static void add(Finding finding, ObjectNode node) {
    node.put("rule", finding.rule().label())
        .put("cue", finding.number())
        .put("start", finding.cue().span().start())
        .put("end", finding.cue().span().end())
        .put("message", Reasons.ENGLISH.of(finding))
        .put("excerpt", finding.excerpt());
    finding
        .measure()
        .ifPresent(measure -> node.put("value", measure.value()).put("limit", measure.limit()));
  }
}
