/// Study guides: what a recording, a part of a course or a whole course teaches, every line of it
/// with the place it is taken from. Start reading at [dev.cuecard.guide.StudyGuide];
/// [dev.cuecard.guide.StudyGuides] makes them.
@NullMarked
package dev.cuecard.guide;

import org.jspecify.annotations.NullMarked;
