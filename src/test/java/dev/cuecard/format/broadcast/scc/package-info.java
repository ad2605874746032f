/// Closed captions' rules in `docs/formats.md`, and a small encoder that makes their files.
@NullMarked
package dev.cuecard.format.broadcast.scc;

import org.jspecify.annotations.NullMarked;
