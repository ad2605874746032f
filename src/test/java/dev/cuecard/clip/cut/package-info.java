/// Clips cut out of media that the tests make.
@NullMarked
package dev.cuecard.clip.cut;

import org.jspecify.annotations.NullMarked;
