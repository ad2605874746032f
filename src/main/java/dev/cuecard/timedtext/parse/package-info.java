/// The parts that parsers of timed text are made of: lines and cues among them, times as people
/// write them, spans mended, cues whose end is open. Start reading at
/// [dev.cuecard.timedtext.parse.LineParser].
@NullMarked
package dev.cuecard.timedtext.parse;

import org.jspecify.annotations.NullMarked;
