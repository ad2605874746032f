package dev.cuecard.mediawiki.live;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Brings the translations of bundles up to date, a list for each language.
final class BundleRefresh {
  private final Wiki wiki;
  private final Keeper keeper;
  private final WikiState state;
  private final Map<String, BundleGroup> groups = new LinkedHashMap<>();

  private BundleRefresh(Wiki wiki, Keeper keeper, WikiState state) {
    this.wiki = wiki;
    this.keeper = keeper;
    this.state = state;
  }

  /// Asks which bundles have titles like these, and which translations changed.
  ///
  /// @throws Refused if the wiki knows neither
  static BundleRefresh of(Wiki wiki, Keeper keeper, WikiState state, List<String> globs)
      throws FetchFailed, Refused {
    BundleRefresh refresh = new BundleRefresh(wiki, keeper, state);
    BundleGroup.of(wiki.api(), globs).forEach(group -> refresh.groups.put(group.title(), group));
    if (refresh.groups.isEmpty()) {
      refresh.problem(
          String.join(", ", globs), Severity.ERROR, "expected a message bundle, got none");
    }
    RecentTranslations.forgetIn(state, wiki);
    return refresh;
  }

  List<String> titles() {
    return List.copyOf(groups.keySet());
  }

  /// Reads the lists of a bundle that are missing or no longer as they were read. A list belongs to
  /// the revision of the bundle's page whose units it translates.
  ///
  /// @param languages to read translations to; those with priority if there are none
  void translations(KeptPage kept, List<Language> languages) throws FetchFailed {
    BundleGroup group = groups.get(kept.page().title());
    if (kept.isFresh()) {
      state.forget(kept.page().title());
    }
    if (group != null) {
      for (String code : group.codes(languages)) {
        list(kept, group, code);
      }
    }
  }

  private void list(KeptPage kept, BundleGroup group, String code) throws FetchFailed {
    String revision = kept.page().revision();
    if (state.has(group.title(), code, revision)) {
      return;
    }
    try {
      store(kept, group, code, TranslationList.of(wiki.api(), group, code));
      state.read(group.title(), code, revision);
    } catch (Refused e) {
      problem(group.title(), Severity.ERROR, code + ": " + e.getMessage());
    }
  }

  private void store(KeptPage kept, BundleGroup group, String code, TranslationList list) {
    if (!list.isEmpty()) {
      keeper.document(wiki.address(group.title()), list.documentOf(kept.about().id()));
    } else if (!group.hasPriority(code)) {
      String open = String.join(", ", group.priorityLanguages());
      problem(
          group.title(),
          Severity.WARNING,
          "expected one of the languages " + open + ", got " + code);
    }
  }

  private void problem(String title, Severity severity, String message) {
    keeper.problem(wiki.address(title), new Problem(Place.START, severity, message));
  }
}
