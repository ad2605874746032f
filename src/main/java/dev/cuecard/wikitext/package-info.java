/// MediaWiki's markup as plain text: headings, paragraphs, list items and the rows of tables, in
/// their order. Start reading at [dev.cuecard.wikitext.Wikitext].
@NullMarked
package dev.cuecard.wikitext;

import org.jspecify.annotations.NullMarked;
