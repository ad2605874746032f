/// YouTube's XML.
@NullMarked
package dev.cuecard.format.youtube;

import org.jspecify.annotations.NullMarked;
