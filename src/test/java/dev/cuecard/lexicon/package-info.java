/// Words in other languages, looked up.
@NullMarked
package dev.cuecard.lexicon;

import org.jspecify.annotations.NullMarked;
