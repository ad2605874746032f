/// Chapters as other programs read them.
@NullMarked
package dev.cuecard.render.chapter;

import org.jspecify.annotations.NullMarked;
