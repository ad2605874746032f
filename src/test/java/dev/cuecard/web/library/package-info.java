/// Tests of a corpus that many read while others write to it.
@NullMarked
package dev.cuecard.web.library;

import org.jspecify.annotations.NullMarked;
