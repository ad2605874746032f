/// What texts are about.
@NullMarked
package dev.cuecard.terms;

import org.jspecify.annotations.NullMarked;
