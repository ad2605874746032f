/// EBU STL's rules in `docs/formats.md`, and a small encoder that makes its files.
@NullMarked
package dev.cuecard.format.broadcast.stl;

import org.jspecify.annotations.NullMarked;
