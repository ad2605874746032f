/// The commands. Start reading at [dev.cuecard.cli.Cuecard].
@NullMarked
package dev.cuecard.cli;

import org.jspecify.annotations.NullMarked;
