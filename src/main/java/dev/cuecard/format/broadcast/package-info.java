/// Subtitles of broadcasting as they travel: EBU STL and Scenarist's closed captions, both read and
/// not written. Both put coloured characters into the rows of a grid,
/// [dev.cuecard.format.broadcast.Row], whose text is spelled with SubRip's tags.
@NullMarked
package dev.cuecard.format.broadcast;

import org.jspecify.annotations.NullMarked;
