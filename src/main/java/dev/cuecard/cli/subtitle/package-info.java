/// The commands on subtitle files, which need no corpus.
@NullMarked
package dev.cuecard.cli.subtitle;

import org.jspecify.annotations.NullMarked;
