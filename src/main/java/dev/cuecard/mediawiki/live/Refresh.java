package dev.cuecard.mediawiki.live;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import java.util.List;
import java.util.Optional;

/// Brings what is kept of a wiki up to date. What a cut leaves done stays done: the next run goes
/// on with what is missing.
///
/// A wiki that did not change is asked once for every 50 pages which revisions they are in, and for
/// bundles twice more: which there are, and which translations changed.
public final class Refresh {
  private final Wiki wiki;
  private final Keeper keeper;
  private final WikiState state;
  private final PageRefresh pages;

  /// @param state of this wiki; it changes as lists of translations are read, each after the keeper
  ///   has it
  public Refresh(Wiki wiki, Keeper keeper, WikiState state) {
    this.wiki = wiki;
    this.keeper = keeper;
    this.state = state;
    this.pages = new PageRefresh(wiki, keeper);
  }

  /// One page, a bundle with its translations. An article is read as the wiki shows it, with its
  /// templates filled in, while [#pages] takes the wikitext, which the wiki hands out 50 at a time;
  /// the documents have the same id.
  ///
  /// @param languages of the translations; those with priority if there are none
  /// @throws FetchFailed if the wiki does not answer any more
  public void page(String title, List<Language> languages) throws FetchFailed {
    try {
      Optional<KeptPage> kept = pages.page(title);
      if (kept.isPresent() && kept.get().page().isBundle()) {
        translations(kept.get(), languages);
      }
      keeper.progress(1, 1);
    } catch (Refused e) {
      throw e.failure(wiki.api().endpoint());
    }
  }

  /// Pages by their titles, as they are stored.
  ///
  /// @throws FetchFailed if the wiki does not answer any more
  public void pages(List<String> titles) throws FetchFailed {
    try {
      for (int start = 0; start < titles.size(); start += PageQuery.MOST_TITLES) {
        List<String> some = next(titles, start);
        pages.pages(some);
        keeper.progress(start + some.size(), titles.size());
      }
    } catch (Refused e) {
      throw e.failure(wiki.api().endpoint());
    }
  }

  /// Message bundles with their translations.
  ///
  /// @param globs titles in which `*` stands for anything: `WikiLearn*`
  /// @param languages of the translations; those with priority if there are none
  /// @throws FetchFailed if the wiki does not answer any more, or knows no bundles at all
  public void bundles(List<String> globs, List<Language> languages) throws FetchFailed {
    try {
      BundleRefresh bundles = BundleRefresh.of(wiki, keeper, state, globs);
      List<String> titles = bundles.titles();
      for (int start = 0; start < titles.size(); start += PageQuery.MOST_TITLES) {
        int done = start;
        for (KeptPage kept : pages.pages(next(titles, start))) {
          bundles.translations(kept, languages);
          keeper.progress(++done, titles.size());
        }
      }
    } catch (Refused e) {
      throw e.failure(wiki.api().endpoint());
    }
  }

  private static List<String> next(List<String> titles, int start) {
    return titles.subList(start, Math.min(titles.size(), start + PageQuery.MOST_TITLES));
  }

  /// A wiki may have bundles' pages and, without Extension:Translate, no translations.
  private void translations(KeptPage kept, List<Language> languages) throws FetchFailed {
    String title = kept.page().title();
    try {
      BundleRefresh.of(wiki, keeper, state, List.of(title)).translations(kept, languages);
    } catch (Refused e) {
      keeper.problem(
          wiki.address(title), Problem.warning(Place.START, "no translations: " + e.getMessage()));
    }
  }
}
