/// What pages say.
@NullMarked
package dev.cuecard.wording;

import org.jspecify.annotations.NullMarked;
