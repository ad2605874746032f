@NullMarked
package dev.cuecard.page;

import org.jspecify.annotations.NullMarked;
