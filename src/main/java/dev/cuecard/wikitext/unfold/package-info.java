/// The first pass over a page: templates, links, tags, tables' frames and notes become what is
/// shown of them. Start reading at [dev.cuecard.wikitext.unfold.Unfolding].
@NullMarked
package dev.cuecard.wikitext.unfold;

import org.jspecify.annotations.NullMarked;
