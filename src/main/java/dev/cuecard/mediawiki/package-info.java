/// What MediaWiki itself hands out: pages as it stores them, the XML dumps that hold them all, and
/// the answers of a live wiki's API. Start reading at [dev.cuecard.mediawiki.Pages] and
/// [dev.cuecard.mediawiki.Wiki].
@NullMarked
package dev.cuecard.mediawiki;

import org.jspecify.annotations.NullMarked;
