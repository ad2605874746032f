/// What has been translated before.
@NullMarked
package dev.cuecard.translation;

import org.jspecify.annotations.NullMarked;
