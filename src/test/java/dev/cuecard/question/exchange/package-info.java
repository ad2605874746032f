/// Questions in other programs' files.
@NullMarked
package dev.cuecard.question.exchange;

import org.jspecify.annotations.NullMarked;
