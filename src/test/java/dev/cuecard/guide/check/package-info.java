/// What guides lack.
@NullMarked
package dev.cuecard.guide.check;

import org.jspecify.annotations.NullMarked;
