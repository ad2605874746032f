/// Translations on their way to other tools and back.
@NullMarked
package dev.cuecard.exchange;

import org.jspecify.annotations.NullMarked;
