/// MediaWiki's markup read as text.
@NullMarked
package dev.cuecard.wikitext;

import org.jspecify.annotations.NullMarked;
