/// How far courses are translated, written for people and programs.
@NullMarked
package dev.cuecard.render.coverage;

import org.jspecify.annotations.NullMarked;
