package dev.cuecard.mediawiki.live;

import dev.cuecard.document.About;

/// A page that the keeper has now as the wiki has it.
///
/// @param isFresh whether it was not so before
record KeptPage(StoredPage page, About about, boolean isFresh) {}
