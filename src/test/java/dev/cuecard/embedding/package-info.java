/// Tests with the model that comes with Cuecard.
@NullMarked
package dev.cuecard.embedding;

import org.jspecify.annotations.NullMarked;
