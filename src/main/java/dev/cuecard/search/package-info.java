/// From what a person types to the moments that answer it: the query language
/// ([dev.cuecard.search.QueryParser]), moments out of hits, and their grouping by document. Start
/// reading at [dev.cuecard.search.Search].
@NullMarked
package dev.cuecard.search;

import org.jspecify.annotations.NullMarked;
