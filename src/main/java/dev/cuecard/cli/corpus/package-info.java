/// Commands on what the corpus holds: what comes into it, goes out of it and is in it.
@NullMarked
package dev.cuecard.cli.corpus;

import org.jspecify.annotations.NullMarked;
