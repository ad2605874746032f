@NullMarked
package dev.cuecard.index.store;

import org.jspecify.annotations.NullMarked;
