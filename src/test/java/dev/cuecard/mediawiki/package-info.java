/// Tests of dumps and of a live wiki, against a small one of our own, against answers that a real
/// one gave, and against a real one where it runs.
@NullMarked
package dev.cuecard.mediawiki;

import org.jspecify.annotations.NullMarked;
