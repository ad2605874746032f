package dev.cuecard.mediawiki.live;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Source;
import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.mediawiki.Pages;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.wiki.RawPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings pages up to date: only those are read whose last revision is not the one that the keeper
/// has.
final class PageRefresh {
  private final Wiki wiki;
  private final Keeper keeper;
  private final PageQuery query;

  PageRefresh(Wiki wiki, Keeper keeper) {
    this.wiki = wiki;
    this.keeper = keeper;
    this.query = new PageQuery(wiki, keeper);
  }

  /// Brings up to [PageQuery#MOST_TITLES] pages up to date with at most two questions: which are
  /// new, and their text. Answers all that the keeper then has.
  List<KeptPage> pages(List<String> titles) throws FetchFailed, Refused {
    List<String> wanted = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (String title : titles) {
      (has(title).isPresent() ? known : wanted).add(title);
    }
    List<KeptPage> kept = new ArrayList<>();
    if (!known.isEmpty()) {
      for (StoredPage page : query.pages(known)) {
        unchanged(page).ifPresentOrElse(kept::add, () -> wanted.add(page.title()));
      }
    }
    if (!wanted.isEmpty()) {
      query.contents(wanted, page -> store(page).ifPresent(kept::add));
    }
    return kept;
  }

  /// Brings one page up to date. An article is read as the wiki shows it, its templates filled in,
  /// which costs too much for many; anything else as it is stored.
  Optional<KeptPage> page(String title) throws FetchFailed, Refused {
    List<KeptPage> kept = new ArrayList<>();
    for (StoredPage page : query.pages(List.of(title))) {
      Optional<KeptPage> unchanged = unchanged(page);
      if (unchanged.isPresent()) {
        kept.add(unchanged.get());
      } else if (page.isArticle()) {
        kept.add(store(page, ExpandedPage.of(wiki, page)));
      } else {
        query.contents(List.of(page.title()), raw -> store(raw).ifPresent(kept::add));
      }
    }
    return kept.stream().findFirst();
  }

  private Optional<About> has(String title) {
    return keeper.has(wiki.address(title));
  }

  private Optional<KeptPage> unchanged(StoredPage page) {
    Optional<About> about = has(page.title()).filter(page::isSourceOf);
    about.ifPresent(a -> keeper.unchanged(wiki.address(page.title()), a));
    return about.map(a -> new KeptPage(page, a, false));
  }

  private Optional<KeptPage> store(RawPage raw) {
    Optional<Parsed<Document>> parsed = Pages.read(raw);
    if (parsed.isEmpty()) {
      String expected = "expected a page to read, got one of content model " + raw.model();
      keeper.problem(
          wiki.address(raw.title()), new Problem(Place.START, Problem.Severity.NOTE, expected));
    }
    return parsed.map(document -> store(StoredPage.of(raw), document));
  }

  private KeptPage store(StoredPage page, Parsed<Document> parsed) {
    String address = wiki.address(page.title());
    Document document = parsed.value();
    Source source = document.about().sources().getFirst().readFrom(address, "", Optional.empty());
    About about = document.about().withSources(List.of(source));
    keeper.document(address, new Parsed<>(document.with(about), parsed.problems()));
    return new KeptPage(page, about, true);
  }
}
