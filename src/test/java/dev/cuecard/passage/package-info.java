/// What is searched as one.
@NullMarked
package dev.cuecard.passage;

import org.jspecify.annotations.NullMarked;
