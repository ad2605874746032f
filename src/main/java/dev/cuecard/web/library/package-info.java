/// The corpus as a server reads it: the index as it is now, for many who ask at once, and what is
/// worked out about a recording, kept for the next who reads it. Start reading at
/// [dev.cuecard.web.library.LiveLibrary].
@NullMarked
package dev.cuecard.web.library;

import org.jspecify.annotations.NullMarked;
