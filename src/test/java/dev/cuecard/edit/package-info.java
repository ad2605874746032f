/// Changes to subtitle files.
@NullMarked
package dev.cuecard.edit;

import org.jspecify.annotations.NullMarked;
