/// How well searches answer, on public data that is not part of the project.
@NullMarked
package dev.cuecard.bench.quality;

import org.jspecify.annotations.NullMarked;
