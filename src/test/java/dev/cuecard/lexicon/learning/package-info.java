/// Words learned from texts in two languages.
@NullMarked
package dev.cuecard.lexicon.learning;

import org.jspecify.annotations.NullMarked;
