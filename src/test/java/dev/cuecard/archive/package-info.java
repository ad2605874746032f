@NullMarked
package dev.cuecard.archive;

import org.jspecify.annotations.NullMarked;
