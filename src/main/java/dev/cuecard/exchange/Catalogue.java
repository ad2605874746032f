package dev.cuecard.exchange;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The messages of one bundle with their translations to one language, as translators' tools
/// exchange them.
///
/// @param document the id of the document that the bundle belongs to; empty if the file does not
///   say it
/// @param name of the bundle: its label, or else that id
/// @param messages without placeholders
public record Catalogue(
    String document, String name, Language source, Language target, List<Message> messages) {
  /// A message.
  public record Message(String key, String source, Optional<Translation> translation) {
    static Message of(String key, String source, String text, State state) {
      return new Message(
          key,
          source,
          text.isBlank() ? Optional.empty() : Optional.of(new Translation(text, state)));
    }

    /// How far its translation is.
    State state() {
      return translation.map(Translation::state).orElse(State.UNTRANSLATED);
    }

    /// Its translation, empty if there is none.
    String text() {
      return translation.map(Translation::text).orElse("");
    }

    boolean isDone() {
      return state().compareTo(State.TRANSLATED) >= 0;
    }

    /// When it is heard, if it is a cue.
    public Optional<TimeSpan> span() {
      return new Unit(key, source).span();
    }

    /// What helps to translate it: `0:01.670 to 0:07.130`.
    Optional<String> note() {
      return span().map(s -> Timestamp.exact(s.start()) + " to " + Timestamp.exact(s.end()));
    }
  }

  public Catalogue {
    messages = List.copyOf(messages);
  }

  /// Of `bundle` in `target`; in its own language, its source, for who wants to see that.
  public static Catalogue of(String document, MessageBundle bundle, Language target) {
    return new Catalogue(
        document,
        bundle.label().orElse(document),
        bundle.sourceLanguage(),
        target,
        bundle.units().stream()
            .filter(unit -> !unit.isPlaceholder())
            .map(unit ->
                new Message(
                    unit.key(),
                    unit.source(),
                    target.equals(bundle.sourceLanguage())
                        ? Optional.of(new Translation(unit.source(), State.TRANSLATED))
                        : Optional.ofNullable(unit.translations().get(target))))
            .toList());
  }

  /// The same in another target language.
  public Catalogue in(Language other) {
    return new Catalogue(document, name, source, other, messages);
  }

  /// The cues that have no translation, or a stale one: those that follow each other together.
  public List<List<Message>> missingCues() {
    List<List<Message>> stretches = new ArrayList<>();
    boolean goesOn = false;
    for (Message message : messages) {
      boolean isMissing = !message.isDone() && message.span().isPresent();
      if (isMissing && !goesOn) {
        stretches.add(new ArrayList<>());
      }
      if (isMissing) {
        stretches.getLast().add(message);
      }
      goesOn = isMissing;
    }
    return stretches;
  }
}
