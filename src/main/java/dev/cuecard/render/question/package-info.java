/// Questions and their answers, for people and programs.
@NullMarked
package dev.cuecard.render.question;

import org.jspecify.annotations.NullMarked;
