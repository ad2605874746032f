/// The lexicon of a corpus.
@NullMarked
package dev.cuecard.lexicon.current;

import org.jspecify.annotations.NullMarked;
