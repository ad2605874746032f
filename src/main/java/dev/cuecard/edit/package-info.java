/// Changes to subtitle files that are made as the cues pass: retiming, cutting, joining, merging,
/// cleaning. Start reading at [dev.cuecard.edit.Edit] and [dev.cuecard.edit.Rewrite].
@NullMarked
package dev.cuecard.edit;

import org.jspecify.annotations.NullMarked;
