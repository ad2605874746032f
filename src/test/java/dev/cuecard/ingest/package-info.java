/// What becomes of the files that are ingested.
@NullMarked
package dev.cuecard.ingest;

import org.jspecify.annotations.NullMarked;
