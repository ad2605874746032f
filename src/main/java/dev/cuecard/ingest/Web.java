package dev.cuecard.ingest;

import dev.cuecard.fetch.Fetcher;
import dev.cuecard.fetch.UserAgent;
import dev.cuecard.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The web as the user wants it asked. Nothing is asked before an address is read.
public final class Web implements AutoCloseable {
  private final UserAgent userAgent;
  private final List<Language> languages;
  private final List<String> bundleGroups;
  private @Nullable Fetcher fetcher;

  /// @param languages of the translations of message bundles; those with priority if there are none
  /// @param bundleGroups titles of message bundles to read of a wiki instead of the page named, in
  ///   which `*` stands for anything
  public Web(UserAgent userAgent, List<Language> languages, List<String> bundleGroups) {
    this.userAgent = userAgent;
    this.languages = List.copyOf(languages);
    this.bundleGroups = List.copyOf(bundleGroups);
  }

  List<Language> languages() {
    return languages;
  }

  List<String> bundleGroups() {
    return bundleGroups;
  }

  Fetcher fetcher() {
    Fetcher open = fetcher;
    if (open == null) {
      open = new Fetcher(userAgent);
      fetcher = open;
    }
    return open;
  }

  @Override
  public void close() {
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
