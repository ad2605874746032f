/// Questions made of texts, and exercises found in them.
@NullMarked
package dev.cuecard.question;

import org.jspecify.annotations.NullMarked;
