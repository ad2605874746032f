/// Dumps, written for a test and real.
@NullMarked
package dev.cuecard.mediawiki.dump;

import org.jspecify.annotations.NullMarked;
