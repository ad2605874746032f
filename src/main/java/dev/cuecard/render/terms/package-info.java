/// Key terms and the index of a collection, for people and programs.
@NullMarked
package dev.cuecard.render.terms;

import org.jspecify.annotations.NullMarked;
