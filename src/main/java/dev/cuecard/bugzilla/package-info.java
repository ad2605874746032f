/// Bug reports of Bugzilla, as a browser copies their pages, and the answers of a live one. Start
/// reading at [dev.cuecard.bugzilla.BugzillaReaders].
@NullMarked
package dev.cuecard.bugzilla;

import org.jspecify.annotations.NullMarked;
