/// Course exports, real and written for a test.
@NullMarked
package dev.cuecard.openedx;

import org.jspecify.annotations.NullMarked;
