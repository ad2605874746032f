/// How good a search is: rankings judged by people's judgments, as TREC writes and measures them.
/// Start reading at [dev.cuecard.evaluation.Evaluation].
@NullMarked
package dev.cuecard.evaluation;

import org.jspecify.annotations.NullMarked;
