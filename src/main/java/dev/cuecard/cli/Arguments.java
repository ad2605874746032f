package dev.cuecard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// What a command was called with.
record Arguments(ParseResult parsed) {
  boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  Optional<String> text(String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }

  Optional<Path> path(String option) {
    return text(option).map(Path::of);
  }

  int number(String option, int otherwise) {
    return parsed.matchedOptionValue(option, otherwise);
  }

  /// What stands in the first place for parameters, all of it if there may be several.
  List<String> parameters() {
    return parsed.hasMatchedPositional(0)
        ? parsed.matchedPositionals().stream()
            .distinct()
            .map(PositionalParamSpec::getValue)
            .flatMap(value -> texts(value).stream())
            .toList()
        : List.of();
  }

  private static List<String> texts(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }
}
