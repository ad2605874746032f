/// How far courses are translated.
@NullMarked
package dev.cuecard.coverage;

import org.jspecify.annotations.NullMarked;
