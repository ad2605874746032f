/// Whether subtitles can be read: a [dev.cuecard.quality.Check] takes cues one by one and tells
/// what breaks the limits of a [dev.cuecard.quality.Profile]. Start reading at `Check`; the limits,
/// language by language and with their sources, are written down in `docs/checks.md`.
@NullMarked
package dev.cuecard.quality;

import org.jspecify.annotations.NullMarked;
