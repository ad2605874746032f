/// What MediaWiki itself hands out: pages as it stores them, and the XML dumps that hold them all.
/// Start reading at [dev.cuecard.mediawiki.Pages].
@NullMarked
package dev.cuecard.mediawiki;

import org.jspecify.annotations.NullMarked;
