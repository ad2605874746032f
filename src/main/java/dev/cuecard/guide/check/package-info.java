/// What a study guide lacks. Start reading at [dev.cuecard.guide.check.GuideCheck].
@NullMarked
package dev.cuecard.guide.check;

import org.jspecify.annotations.NullMarked;
