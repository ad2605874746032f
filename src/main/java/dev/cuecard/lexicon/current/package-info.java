/// The lexicon of a corpus: made of its texts and of the installed dictionaries, and made anew when
/// either changes.
@NullMarked
package dev.cuecard.lexicon.current;

import org.jspecify.annotations.NullMarked;
