/// What all formats of timed text have in common: how a format is recognised, read and written
/// ([dev.cuecard.timedtext.Format]), where its cues go ([dev.cuecard.timedtext.Sink]), and the
/// parts that writers are made of; those of parsers are in `timedtext.parse`. Start reading at
/// `Format`.
@NullMarked
package dev.cuecard.timedtext;

import org.jspecify.annotations.NullMarked;
