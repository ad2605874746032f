/// Summaries: the sentences of a text that together say the most of what it says, as they stand
/// there, each with its place. Start reading at [dev.cuecard.summary.KeySentences].
@NullMarked
package dev.cuecard.summary;

import org.jspecify.annotations.NullMarked;
