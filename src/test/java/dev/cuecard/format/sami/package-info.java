/// The rules of "SAMI" in `docs/formats.md`.
@NullMarked
package dev.cuecard.format.sami;

import org.jspecify.annotations.NullMarked;
