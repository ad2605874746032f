/// Pages as MediaWiki stores them, and what they become: pages, discussions and message bundles
/// with their translations. They come from XML dumps (`mediawiki.dump`) and from live wikis
/// (`mediawiki.live`).
@NullMarked
package dev.cuecard.mediawiki;

import org.jspecify.annotations.NullMarked;
