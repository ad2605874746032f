/// What Cuecard says in the languages of its readers. Start reading at
/// [dev.cuecard.wording.Wording].
@NullMarked
package dev.cuecard.wording;

import org.jspecify.annotations.NullMarked;
