/// Plain text with times.
@NullMarked
package dev.cuecard.format.transcript;

import org.jspecify.annotations.NullMarked;
