/// The structure of the program, checked.
@NullMarked
package dev.cuecard.architecture;

import org.jspecify.annotations.NullMarked;
