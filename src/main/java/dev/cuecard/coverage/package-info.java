/// How much of what a course says has been translated, and how well: per language, video, section
/// and course, in units, words, characters and seconds of speech. Start reading at
/// [dev.cuecard.coverage.DocumentCoverage], which is counted document by document, and
/// [dev.cuecard.coverage.CoverageReport], which sums up. What to translate next is in the package
/// `next`.
@NullMarked
package dev.cuecard.coverage;

import org.jspecify.annotations.NullMarked;
