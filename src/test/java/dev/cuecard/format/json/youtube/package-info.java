/// Files of YouTube's.
@NullMarked
package dev.cuecard.format.json.youtube;

import org.jspecify.annotations.NullMarked;
