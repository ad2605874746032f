/// Whether a message bundle can be pushed to a wiki: all that Extension:Translate would refuse, and
/// what would go wrong later, at once. Start reading at [dev.cuecard.preflight.Preflight].
@NullMarked
package dev.cuecard.preflight;

import org.jspecify.annotations.NullMarked;
