/// Translations of changed transcripts.
@NullMarked
package dev.cuecard.carryover;

import org.jspecify.annotations.NullMarked;
