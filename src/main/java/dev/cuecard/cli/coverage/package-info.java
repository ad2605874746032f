/// The commands on translations: how much there is, what to do next, what to carry over.
@NullMarked
package dev.cuecard.cli.coverage;

import org.jspecify.annotations.NullMarked;
