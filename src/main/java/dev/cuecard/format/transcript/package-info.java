/// Plain text with times, as people and web sites write it. Start reading at
/// [dev.cuecard.format.transcript.TranscriptFormat].
@NullMarked
package dev.cuecard.format.transcript;

import org.jspecify.annotations.NullMarked;
