/// Quoting a stretch of a recording.
@NullMarked
package dev.cuecard.web.page.clip;

import org.jspecify.annotations.NullMarked;
