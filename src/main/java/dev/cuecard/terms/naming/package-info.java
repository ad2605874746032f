/// Which words of a text name something, by their forms and by the places they stand in. Start
/// reading at [dev.cuecard.terms.naming.Nouns].
@NullMarked
package dev.cuecard.terms.naming;

import org.jspecify.annotations.NullMarked;
