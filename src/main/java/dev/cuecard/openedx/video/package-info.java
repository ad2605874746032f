/// Videos of a course, with all their transcripts. Start reading at
/// [dev.cuecard.openedx.video.VideoReader].
@NullMarked
package dev.cuecard.openedx.video;

import org.jspecify.annotations.NullMarked;
