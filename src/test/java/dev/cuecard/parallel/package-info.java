@NullMarked
package dev.cuecard.parallel;

import org.jspecify.annotations.NullMarked;
