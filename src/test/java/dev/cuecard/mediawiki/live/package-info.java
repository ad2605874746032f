/// A live wiki: a small one of our own, answers that a real one gave, and a real one where it runs.
@NullMarked
package dev.cuecard.mediawiki.live;

import org.jspecify.annotations.NullMarked;
