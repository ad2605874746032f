/// Bug reports of Bugzilla, as a browser copies their pages. Start reading at
/// [dev.cuecard.bugzilla.BugzillaReaders].
@NullMarked
package dev.cuecard.bugzilla;

import org.jspecify.annotations.NullMarked;
