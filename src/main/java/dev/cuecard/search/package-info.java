/// From words to the moments that answer them: moments out of hits, their grouping by document,
/// facets, timelines and suggestions. What a person types is read in `search.parse`. Start reading
/// at [dev.cuecard.search.Search].
@NullMarked
package dev.cuecard.search;

import org.jspecify.annotations.NullMarked;
