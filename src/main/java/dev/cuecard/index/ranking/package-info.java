/// Which passages answer best. Lucene names the candidates by their words; here they are judged
/// once more, by what stands around them ([dev.cuecard.index.ranking.Surroundings]), by parts of
/// words ([dev.cuecard.index.ranking.Subwords]) and by meaning
/// ([dev.cuecard.index.ranking.Meaning]). Start reading at [dev.cuecard.index.ranking.Ranking]; how
/// each choice was made is in docs/quality.md.
@NullMarked
package dev.cuecard.index.ranking;

import org.jspecify.annotations.NullMarked;
