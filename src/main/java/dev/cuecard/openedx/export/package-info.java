/// The files of an export and the blocks in them, before anything is made of them. Start reading at
/// [dev.cuecard.openedx.export.CourseFolder] and [dev.cuecard.openedx.export.OlxBlock].
@NullMarked
package dev.cuecard.openedx.export;

import org.jspecify.annotations.NullMarked;
