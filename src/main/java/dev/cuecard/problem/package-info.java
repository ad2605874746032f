/// What a reader could not understand, and where it stands in its file. Start reading at
/// [dev.cuecard.problem.Problem]; [dev.cuecard.problem.Parsed] is something read together with its
/// problems.
@NullMarked
package dev.cuecard.problem;

import org.jspecify.annotations.NullMarked;
