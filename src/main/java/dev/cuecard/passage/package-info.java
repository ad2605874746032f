/// What is searched: documents taken apart into strands of text that are read on without a break,
/// and strands cut into passages. Start reading at [dev.cuecard.passage.Strand].
@NullMarked
package dev.cuecard.passage;

import org.jspecify.annotations.NullMarked;
