/// Whole courses as Open edX exports them (OLX). Start reading at [dev.cuecard.openedx.Course];
/// `CourseWalk` goes over the tree, `BlockReader` makes documents of blocks: of videos in
/// `openedx.video`, of problems in `openedx.problem`.
@NullMarked
package dev.cuecard.openedx;

import org.jspecify.annotations.NullMarked;
