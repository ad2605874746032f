/// The documents' own arithmetic.
@NullMarked
package dev.cuecard.document;

import org.jspecify.annotations.NullMarked;
