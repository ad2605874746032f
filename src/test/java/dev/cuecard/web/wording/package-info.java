/// What pages say.
@NullMarked
package dev.cuecard.web.wording;

import org.jspecify.annotations.NullMarked;
