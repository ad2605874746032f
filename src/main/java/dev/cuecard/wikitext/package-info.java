/// MediaWiki's markup as plain text: headings, paragraphs, list items and the rows of tables, in
/// their order. A page is read in two passes: `wikitext.unfold` leaves out or shows what is written
/// in brackets and tags, the classes here make lines of what is left. Start reading at
/// [dev.cuecard.wikitext.Wikitext].
@NullMarked
package dev.cuecard.wikitext;

import org.jspecify.annotations.NullMarked;
