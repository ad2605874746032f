package dev.cuecard.exchange;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;

/// The messages of one bundle with their translations to one language, as translators' tools
/// exchange them.
///
/// @param name of the bundle: its label, or else the id of its document
/// @param messages without placeholders
public record Catalogue(String name, Language source, Language target, List<Message> messages) {
  /// A message.
  ///
  /// @param note what helps to translate it: when it is heard
  public record Message(
      String key, String source, Optional<Translation> translation, Optional<String> note) {}

  public Catalogue {
    messages = List.copyOf(messages);
  }

  /// Of `bundle` in `target`.
  public static Catalogue of(String name, MessageBundle bundle, Language target) {
    return new Catalogue(
        bundle.label().orElse(name),
        bundle.sourceLanguage(),
        target,
        bundle.units().stream()
            .filter(unit -> !unit.isPlaceholder())
            .map(unit -> message(unit, target))
            .toList());
  }

  private static Message message(Unit unit, Language target) {
    return new Message(
        unit.key(),
        unit.source(),
        Optional.ofNullable(unit.translations().get(target)),
        unit.span()
            .map(span ->
                Timestamp.exact(span.start())
                    + " to "
                    + Timestamp.exact(span.end())));
  }
}
