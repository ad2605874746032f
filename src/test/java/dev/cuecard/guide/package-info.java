/// Study guides.
@NullMarked
package dev.cuecard.guide;

import org.jspecify.annotations.NullMarked;
