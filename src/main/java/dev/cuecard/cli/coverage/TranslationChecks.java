package dev.cuecard.cli.coverage;

import dev.cuecard.alignment.SharedUnits;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.cli.named.ProfileName;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.language.Language;
import dev.cuecard.quality.Profile;
import dev.cuecard.quality.translation.Glossary;
import dev.cuecard.quality.translation.GlossaryReader;
import dev.cuecard.quality.translation.TranslationCheck;
import dev.cuecard.quality.translation.TranslationFinding;
import dev.cuecard.quality.translation.TranslationRule;
import dev.cuecard.render.coverage.TranslationFindings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `cuecard coverage check`
final class TranslationChecks {
  private final Arguments arguments;
  private final Console console;
  private final List<Language> languages;
  private final Profile profile;
  private final Set<TranslationRule> rules;
  private final TranslationFindings findings;
  private final Map<Language, TranslationCheck> checks = new LinkedHashMap<>();

  TranslationChecks(Arguments arguments, Console console) throws WrongUsage {
    this.arguments = arguments;
    this.console = console;
    this.languages = Languages.of(arguments);
    this.profile = ProfileName.profile(arguments);
    this.rules = rules(arguments);
    this.findings = new TranslationFindings(console.style());
    for (Language language : languages) {
      checks.put(language, check(language));
    }
  }

  int check(List<String> names) throws WrongUsage {
    if (arguments.has("--glossary") && languages.size() != 1) {
      throw new WrongUsage("expected one language with --glossary: name it with --language");
    }
    boolean whole =
        new Selection(new Folders(arguments, console).corpus(), names)
            .each(Optional::of, this::check, console);
    long checked = checks.values().stream().mapToLong(TranslationCheck::checked).sum();
    console.note(findings.summary(checked));
    if (!whole) {
      return ExitCode.UNREADABLE;
    }
    return findings.isEmpty() ? ExitCode.FINE : ExitCode.NOTHING;
  }

  private void check(Document document) {
    Optional<MessageBundle> bundle = SharedUnits.of(document);
    if (bundle.isPresent()) {
      for (Language language : bundle.get().translatedLanguages()) {
        if (languages.isEmpty() || languages.contains(language)) {
          checks
              .computeIfAbsent(language, this::plainCheck)
              .check(bundle.get(), finding -> report(document, finding));
        }
      }
    }
  }

  private void report(Document document, TranslationFinding finding) {
    if (rules.contains(finding.rule())) {
      console
          .out()
          .print(
              arguments.has("--json")
                  ? findings.json(document.about(), finding)
                  : findings.text(document.about(), finding));
    }
  }

  private TranslationCheck plainCheck(Language language) {
    return new TranslationCheck(language, profile, new Glossary());
  }

  private TranslationCheck check(Language language) throws WrongUsage {
    Optional<Path> file = arguments.path("--glossary");
    if (file.isEmpty()) {
      return plainCheck(language);
    }
    String text;
    try {
      text = Files.readString(file.get());
    } catch (IOException e) {
      throw new UncheckedIOException(file.get() + " cannot be read", e);
    }
    try {
      Glossary glossary = GlossaryReader.read(text, language);
      return new TranslationCheck(language, profile, glossary);
    } catch (IOException e) {
      throw new WrongUsage(file.get() + ": " + e.getMessage());
    }
  }

  private static Set<TranslationRule> rules(Arguments arguments) throws WrongUsage {
    Optional<String> only = arguments.text("--only");
    if (only.isEmpty()) {
      return EnumSet.allOf(TranslationRule.class);
    }
    Set<TranslationRule> rules = EnumSet.noneOf(TranslationRule.class);
    for (String name : Arrays.asList(only.get().split(",", -1))) {
      rules.add(
          TranslationRule.named(name.strip())
              .orElseThrow(() ->
                  new WrongUsage(
                      "expected rules among "
                          + TranslationRule.labels()
                          + ", got \""
                          + name
                          + '"')));
    }
    return rules;
  }
}
