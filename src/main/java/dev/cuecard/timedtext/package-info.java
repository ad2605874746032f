/// What all formats of timed text have in common: how a format is recognised, read and written
/// ([dev.cuecard.timedtext.Format]), where its cues go ([dev.cuecard.timedtext.Sink]), and the
/// parts that parsers and writers are made of. Start reading at `Format`.
@NullMarked
package dev.cuecard.timedtext;

import org.jspecify.annotations.NullMarked;
