/// The query language (`docs/queries.md`): what a person types, as a
/// [dev.cuecard.index.query.Query]. Start reading at [dev.cuecard.search.parse.QueryParser].
@NullMarked
package dev.cuecard.search.parse;

import org.jspecify.annotations.NullMarked;
