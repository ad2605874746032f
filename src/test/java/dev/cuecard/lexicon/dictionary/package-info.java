/// Dictionaries, read.
@NullMarked
package dev.cuecard.lexicon.dictionary;

import org.jspecify.annotations.NullMarked;
