@NullMarked
package dev.cuecard.index.ranking;

import org.jspecify.annotations.NullMarked;
