/// Problems of courses.
@NullMarked
package dev.cuecard.openedx.problem;

import org.jspecify.annotations.NullMarked;
