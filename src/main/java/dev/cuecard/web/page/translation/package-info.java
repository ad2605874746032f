/// How far everything is translated: all courses, what a document has in one language, and a unit
/// of it. Start reading at [dev.cuecard.web.page.translation.CoveragePage].
@NullMarked
package dev.cuecard.web.page.translation;

import org.jspecify.annotations.NullMarked;
