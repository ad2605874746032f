/// Summaries, for people and programs.
@NullMarked
package dev.cuecard.render.summary;

import org.jspecify.annotations.NullMarked;
