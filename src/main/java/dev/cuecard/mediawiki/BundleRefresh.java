package dev.cuecard.mediawiki;

import dev.cuecard.document.Place;
import dev.cuecard.document.Problem;
import dev.cuecard.document.Problem.Severity;
import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.language.Language;
import java.util.List;

/// Brings the translations of bundles up to date, a list for each language.
final class BundleRefresh {
  private final Wiki wiki;
  private final Keeper keeper;
  private final WikiState state;
  private final List<Language> languages;

  /// @param languages to read translations to; those with priority if there are none
  BundleRefresh(Wiki wiki, Keeper keeper, WikiState state, List<Language> languages) {
    this.wiki = wiki;
    this.keeper = keeper;
    this.state = state;
    this.languages = List.copyOf(languages);
  }

  /// Reads the lists that are missing or no longer as they were read. A list belongs to the
  /// revision of the bundle whose units it translates.
  void translations(KeptPage kept, BundleGroup group) throws FetchFailed {
    if (kept.isFresh()) {
      state.forget(group.title());
    }
    String revision = kept.page().revision();
    for (String code : group.codes(languages)) {
      if (!state.has(group.title(), code, revision)) {
        try {
          store(kept, group, code, TranslationList.of(wiki.api(), group, code));
          state.read(group.title(), code, revision);
        } catch (Refused e) {
          problem(group, Severity.ERROR, code + ": " + e.getMessage());
        }
      }
    }
  }

  private void store(KeptPage kept, BundleGroup group, String code, TranslationList list) {
    if (!list.isEmpty()) {
      keeper.document(wiki.address(group.title()), list.documentOf(kept.about().id()));
    } else if (!group.hasPriority(code)) {
      String open = String.join(", ", group.priorityLanguages());
      problem(group, Severity.WARNING, "expected one of the languages " + open + ", got " + code);
    }
  }

  private void problem(BundleGroup group, Severity severity, String message) {
    keeper.problem(wiki.address(group.title()), new Problem(Place.START, severity, message));
  }
}
