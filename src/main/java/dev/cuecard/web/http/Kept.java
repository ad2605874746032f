package dev.cuecard.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The answers of the last while, for as long as what they were made of has not changed. The least
/// recently asked for go first.
final class Kept {
  private final long mostBytes;
  private final Supplier<String> version;
  private final Map<String, Packed> answers = new LinkedHashMap<>(16, 0.75f, true);
  private String madeOf = "";
  private long bytes;

  /// @param version changes when the same question may have another answer
  Kept(long mostBytes, Supplier<String> version) {
    this.mostBytes = mostBytes;
    this.version = version;
  }

  String version() {
    return version.get();
  }

  synchronized Optional<Packed> get(String question) {
    forgetIfChanged(version.get());
    return Optional.ofNullable(answers.get(question));
  }

  /// Keeps `answer`, unless things have changed since it was begun.
  ///
  /// @param at the version when it was begun
  synchronized void put(String question, Packed answer, String at) {
    forgetIfChanged(version.get());
    if (!at.equals(madeOf) || answer.size() > mostBytes / 8) {
      return;
    }
    Packed before = answers.put(question, answer);
    bytes += answer.size() - (before == null ? 0 : before.size());
    var eldest = answers.entrySet().iterator();
    while (bytes > mostBytes) {
      bytes -= eldest.next().getValue().size();
      eldest.remove();
    }
  }

  private void forgetIfChanged(String now) {
    if (!now.equals(madeOf)) {
      answers.clear();
      bytes = 0;
      madeOf = now;
    }
  }
}
