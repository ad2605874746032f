package dev.cuecard.console;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// What a command was called with.
public record Arguments(ParseResult parsed) {
  public boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  public Optional<String> text(String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }

  public Optional<Path> path(String option) {
    return text(option).map(Path::of);
  }

  public int number(String option, int otherwise) {
    return parsed.matchedOptionValue(option, otherwise);
  }

  /// A number that may not be smaller than `least`.
  public int atLeast(int least, String option, int otherwise) throws WrongUsage {
    int number = number(option, otherwise);
    if (number < least) {
      throw new WrongUsage("expected at least " + least + " with " + option + ", got " + number);
    }
    return number;
  }

  /// What `--charset` names.
  public Optional<Charset> charset() throws WrongUsage {
    Optional<String> name = text("--charset");
    try {
      return name.map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new WrongUsage(
          "expected the name of a charset such as utf-8, got \"" + name.orElse("") + "\"");
    }
  }

  /// What stands in the first place for parameters, all of it if there may be several.
  public List<String> parameters() {
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
