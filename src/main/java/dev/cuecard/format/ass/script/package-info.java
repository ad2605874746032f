/// What the head of a script says: its edition, the columns of its lines, its screen and styles.
/// Start reading at [dev.cuecard.format.ass.script.Script].
@NullMarked
package dev.cuecard.format.ass.script;

import org.jspecify.annotations.NullMarked;
