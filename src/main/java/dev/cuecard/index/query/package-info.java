/// What can be looked for ([dev.cuecard.index.query.Query]), as queries of Lucene, which name the
/// passages, and as [dev.cuecard.index.query.match.Part]s, by which a
/// [dev.cuecard.index.query.match.Matcher] finds the words in them. Start reading at
/// [dev.cuecard.index.query.QueryCompiler].
@NullMarked
package dev.cuecard.index.query;

import org.jspecify.annotations.NullMarked;
