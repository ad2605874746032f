package dev.cuecard.mediawiki.live;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.wikitext.unfold.Namespaces;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What changed in the translations of a wiki (mediawiki.org/wiki/API:RecentChanges): each is a
/// page, `Translations:Knots/The bowline/display name/fr`, so that one question tells of 500
/// changes which lists are no longer as they were read, by edits, reviews or deletions.
final class RecentTranslations {
  /// Wikimedia's wikis remember changes for 30 days.
  private static final Duration REMEMBERED = Duration.ofDays(29);

  /// A change may be listed later than it was made.
  private static final Duration DELAY = Duration.ofMinutes(1);

  private static final Query CHANGES =
      Query.of("query")
          .with("list", "recentchanges")
          .with("rcnamespace", String.valueOf(Namespaces.TRANSLATIONS))
          .with("rctype", "edit|new|log")
          .with("rcprop", "title")
          .with("rclimit", "max");

  private final Wiki wiki;
  private final WikiState state;
  private final Set<String> seen = new HashSet<>();
  private int answers;

  private RecentTranslations(Wiki wiki, WikiState state) {
    this.wiki = wiki;
    this.state = state;
  }

  /// Makes `state` forget the lists that changed; all of them, if the wiki does not remember or
  /// tells of so much that reading them again is cheaper.
  static void forgetIn(WikiState state, Wiki wiki) throws FetchFailed, Refused {
    new RecentTranslations(wiki, state).forget();
  }

  private void forget() throws FetchFailed, Refused {
    Instant since = state.asOf().minus(DELAY);
    if (since.isBefore(wiki.now().minus(REMEMBERED))) {
      state.forgetAll();
    }
    if (state.size() > 0) {
      wiki.api()
          .each(CHANGES.with("rcend", since.toString()), "/query/recentchanges", this::forget);
    }
    state.asOf(wiki.now());
  }

  private boolean forget(JsonNode changes) {
    answers++;
    if (answers > state.size()) {
      state.forgetAll();
    }
    changes.forEach(change -> forget(change.path("title").asString("")));
    return state.size() > 0;
  }

  /// ```
  /// title = namespace ":" page "/" key "/" code
  /// ```
  private void forget(String title) {
    int code = title.lastIndexOf('/');
    int key = title.lastIndexOf('/', code - 1);
    int page = title.indexOf(':') + 1;
    if (page < key && seen.add(title.substring(page, key) + title.substring(code))) {
      state.forget(title.substring(page, key), title.substring(code + 1));
    }
  }
}
