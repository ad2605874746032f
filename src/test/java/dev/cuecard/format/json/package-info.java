/// Timed text in JSON.
@NullMarked
package dev.cuecard.format.json;

import org.jspecify.annotations.NullMarked;
