/// SAMI, Microsoft's captions of the web: read, not written. Start reading at
/// [dev.cuecard.format.sami.SamiFormat].
@NullMarked
package dev.cuecard.format.sami;

import org.jspecify.annotations.NullMarked;
