/// What is wrong with an input.
@NullMarked
package dev.cuecard.problem;

import org.jspecify.annotations.NullMarked;
