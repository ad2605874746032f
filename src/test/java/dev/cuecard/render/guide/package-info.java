/// Study guides as files.
@NullMarked
package dev.cuecard.render.guide;

import org.jspecify.annotations.NullMarked;
