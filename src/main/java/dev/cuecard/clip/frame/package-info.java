/// Frames: how editing programs count time. Start reading at [dev.cuecard.clip.frame.FrameRate].
@NullMarked
package dev.cuecard.clip.frame;

import org.jspecify.annotations.NullMarked;
