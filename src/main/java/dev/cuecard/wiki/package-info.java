/// Wiki pages and talk pages, as a browser copies them, as HTML and as wikitext. Start reading at
/// [dev.cuecard.wiki.WikiReaders]; each reader has its grammar above its methods. The rest that is
/// public serves `bundle`, since message bundles are pages of a wiki too.
@NullMarked
package dev.cuecard.wiki;

import org.jspecify.annotations.NullMarked;
