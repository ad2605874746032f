/// Subtitle files: recognised by content, read, written. Start reading at
/// [dev.cuecard.format.SubtitleFormat]; what is done with each malformation found in the wild is
/// written down in `docs/formats.md`.
@NullMarked
package dev.cuecard.format;

import org.jspecify.annotations.NullMarked;
