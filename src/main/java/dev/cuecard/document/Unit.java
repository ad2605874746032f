package dev.cuecard.document;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.language.Language;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One message of a bundle: a key, its source text and its translations.
///
/// @param key 1 to 100 bytes of `[A-Za-z0-9-_.]`, as Extension:Translate demands
public record Unit(String key, String source, SortedMap<Language, Translation> translations) {
  /// `subtitle-<start ms>-<end ms>-<number from 1>`, as the WikiLearn plugin writes it.
  private static final Pattern CUE_KEY = Pattern.compile("subtitle-(\\d{1,15})-(\\d{1,15})-\\d+");

  public Unit {
    SortedMap<Language, Translation> sorted = new TreeMap<>(Comparator.comparing(Language::tag));
    sorted.putAll(translations);
    translations = java.util.Collections.unmodifiableSortedMap(sorted);
  }

  public Unit(String key, String source) {
    this(key, source, java.util.Collections.emptySortedMap());
  }

  /// Whether it stands for an empty cue, and there is nothing to translate.
  public boolean isPlaceholder() {
    return Cue.isPlaceholder(source);
  }

  /// The time that its key gives, if it is the unit of a cue.
  public Optional<TimeSpan> span() {
    Matcher match = CUE_KEY.matcher(key);
    if (!match.matches()) {
      return Optional.empty();
    }
    long start = Long.parseLong(match.group(1));
    long end = Long.parseLong(match.group(2));
    return end < start ? Optional.empty() : Optional.of(new TimeSpan(start, end));
  }

  /// Its cue in the source language.
  public Optional<Cue> cue() {
    return span().map(span -> cue(span, source));
  }

  /// Its cue in another language, if there is any translation, outdated ones included.
  public Optional<Cue> cueIn(Language language) {
    Translation translation = translations.get(language);
    return translation == null ? Optional.empty() : span().map(s -> cue(s, translation.text()));
  }

  private Cue cue(TimeSpan span, String text) {
    return new Cue(span, text, Optional.of(key), Optional.empty(), Optional.empty());
  }

  /// The same unit with the translations of `others` put over its own.
  public Unit withTranslations(Map<Language, Translation> others) {
    SortedMap<Language, Translation> all = new TreeMap<>(translations);
    all.putAll(others);
    return new Unit(key, source, all);
  }
}
