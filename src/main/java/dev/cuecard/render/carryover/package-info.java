/// What became of translations, written for people and programs.
@NullMarked
package dev.cuecard.render.carryover;

import org.jspecify.annotations.NullMarked;
