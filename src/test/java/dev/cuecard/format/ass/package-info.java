/// Advanced SubStation Alpha and its ancestor.
@NullMarked
package dev.cuecard.format.ass;

import org.jspecify.annotations.NullMarked;
