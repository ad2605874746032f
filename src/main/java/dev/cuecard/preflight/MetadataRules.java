package dev.cuecard.preflight;

import dev.cuecard.language.Language;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What `@metadata` may hold, and how MediaWiki spells languages.
record MetadataRules(Problems problems, Place place) {
  private static final Set<String> FIELDS =
      Set.of(
          "sourceLanguage",
          "priorityLanguages",
          "allowOnlyPriorityLanguages",
          "label",
          "description");

  /// `ar`, `arz`, `zh-hans`, `be-tarask`.
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,12})*");

  void check(JsonNode metadata) {
    if (!metadata.isObject()) {
      problems.add(Problem.expected(place, "an object for @metadata", metadata.toString()));
      return;
    }
    for (String field : metadata.propertyNames()) {
      if (!FIELDS.contains(field)) {
        problems.add(Problem.expected(place, "a field of @metadata", field));
      }
    }
    for (String field : List.of("label", "description", "sourceLanguage")) {
      if (metadata.has(field) && !metadata.get(field).isString()) {
        problems.add(
            Problem.expected(place, "a text for " + field, metadata.get(field).toString()));
      }
    }
    languages(metadata);
  }

  private void languages(JsonNode metadata) {
    String source = metadata.path("sourceLanguage").asString("");
    if (source.isEmpty()) {
      problems.add(Problem.error(place, "expected sourceLanguage, got none"));
    } else {
      code(source, "sourceLanguage");
    }
    JsonNode only = metadata.path("allowOnlyPriorityLanguages");
    if (!only.isMissingNode() && !only.isBoolean()) {
      refuse("expected true or false for allowOnlyPriorityLanguages, got " + only);
    }
    JsonNode priority = metadata.path("priorityLanguages");
    if (priority.isArray()) {
      priority(priority, source);
      if (priority.isEmpty() && only.asBoolean(false)) {
        problems.add(
            Problem.warning(place, "no language is allowed: the bundle is withdrawn by that"));
      }
    } else if (!priority.isMissingNode()) {
      problems.add(Problem.expected(place, "a list for priorityLanguages", priority.toString()));
    }
  }

  private void priority(JsonNode codes, String source) {
    Set<Language> seen = new HashSet<>();
    for (JsonNode item : codes) {
      String code = item.asString("");
      code(code, "priorityLanguages");
      if (!seen.add(Language.of(code))) {
        problems.add(Problem.warning(place, "priorityLanguages: " + code + " stands twice"));
      }
      if (Language.of(code).equals(Language.of(source))) {
        problems.add(
            Problem.warning(place, "priorityLanguages: " + code + " is the source language"));
      }
    }
  }

  /// Open edX writes `zh_CN` where MediaWiki writes `zh-hans`.
  private void code(String code, String field) {
    String expected = Language.of(code).tag();
    if (!CODE.matcher(expected).matches()) {
      refuse(field + ": expected the code of a language, got " + Problem.quote(code));
    } else if (!code.equals(expected)) {
      refuse(
          field
              + ": expected "
              + expected
              + ", as MediaWiki spells it, got "
              + Problem.quote(code));
    } else if (new Language(code).primary().length() == 2 && !Language.isTag(code)) {
      problems.add(Problem.warning(place, field + ": no language is known by " + code));
    }
  }

  private void refuse(String message) {
    problems.add(Problem.error(place, message));
  }
}
