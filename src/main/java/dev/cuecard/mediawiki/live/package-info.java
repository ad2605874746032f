/// A live wiki, asked by its API: single pages, and groups of message bundles with their
/// translations, fetched again only when they have changed. Start reading at
/// [dev.cuecard.mediawiki.live.Refresh].
@NullMarked
package dev.cuecard.mediawiki.live;

import org.jspecify.annotations.NullMarked;
