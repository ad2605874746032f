/// Where talks turn to something else.
@NullMarked
package dev.cuecard.chapter;

import org.jspecify.annotations.NullMarked;
