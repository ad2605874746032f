/// What a text is about: its key terms with their places, and what it says they are. Start reading
/// at [dev.cuecard.terms.KeyTerms], which rests on [dev.cuecard.terms.Phrases].
@NullMarked
package dev.cuecard.terms;

import org.jspecify.annotations.NullMarked;
