/// What Open edX exports (OLX): whole courses, and problems by themselves. Start reading at
/// [dev.cuecard.openedx.Course]; `CourseWalk` goes over the tree, `BlockReader` makes documents of
/// blocks.
@NullMarked
package dev.cuecard.openedx;

import org.jspecify.annotations.NullMarked;
