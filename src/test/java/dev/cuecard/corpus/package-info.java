/// The store: what it writes, what it reads, and what a crash leaves of it.
@NullMarked
package dev.cuecard.corpus;

import org.jspecify.annotations.NullMarked;
