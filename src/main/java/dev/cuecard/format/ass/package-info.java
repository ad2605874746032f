/// Advanced SubStation Alpha and its ancestor SubStation Alpha, as libass and Aegisub understand
/// them. Start reading at [dev.cuecard.format.ass.AssFormat].
@NullMarked
package dev.cuecard.format.ass;

import org.jspecify.annotations.NullMarked;
