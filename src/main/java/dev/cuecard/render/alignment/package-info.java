/// Tracks side by side, written for people and programs.
@NullMarked
package dev.cuecard.render.alignment;

import org.jspecify.annotations.NullMarked;
