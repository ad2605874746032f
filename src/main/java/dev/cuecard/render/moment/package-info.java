/// Moments as text, JSON and CSV, and where they stand. Start reading at
/// [dev.cuecard.render.moment.MomentsText].
@NullMarked
package dev.cuecard.render.moment;

import org.jspecify.annotations.NullMarked;
