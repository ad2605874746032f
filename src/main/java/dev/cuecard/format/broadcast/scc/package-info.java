/// Scenarist's closed captions (CEA-608). Start reading at
/// [dev.cuecard.format.broadcast.scc.SccFormat].
@NullMarked
package dev.cuecard.format.broadcast.scc;

import org.jspecify.annotations.NullMarked;
