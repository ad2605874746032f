/// Subtitle files: recognised by content, read, written, converted. Start reading at
/// [dev.cuecard.format.SubtitleFormat]; each format has its small classes in a package below, and
/// what is done with each malformation found in the wild is written down in `docs/formats.md`.
@NullMarked
package dev.cuecard.format;

import org.jspecify.annotations.NullMarked;
