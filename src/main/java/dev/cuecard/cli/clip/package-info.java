/// The commands on clips. Start reading at [dev.cuecard.cli.clip.ClipCommand].
@NullMarked
package dev.cuecard.cli.clip;

import org.jspecify.annotations.NullMarked;
