/// Tracks of one recording in two languages, put side by side. Start reading at
/// [dev.cuecard.alignment.TrackAlignment], which goes by time and content;
/// [dev.cuecard.alignment.SharedTime] goes by time alone.
@NullMarked
package dev.cuecard.alignment;

import org.jspecify.annotations.NullMarked;
