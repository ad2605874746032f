/// What to translate next, so that an hour's work gives the most. Start reading at
/// [dev.cuecard.worklist.WorkList].
@NullMarked
package dev.cuecard.worklist;

import org.jspecify.annotations.NullMarked;
