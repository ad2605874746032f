/// Problems, in a course or alone, as exercises. Start reading at
/// [dev.cuecard.openedx.problem.OlxProblem].
@NullMarked
package dev.cuecard.openedx.problem;

import org.jspecify.annotations.NullMarked;
