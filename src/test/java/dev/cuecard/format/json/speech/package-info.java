/// Files of speech recognizers.
@NullMarked
package dev.cuecard.format.json.speech;

import org.jspecify.annotations.NullMarked;
