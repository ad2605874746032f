/// YouTube's own timed text (json3). Start reading at
/// [dev.cuecard.format.json.youtube.YouTubeFormat].
@NullMarked
package dev.cuecard.format.json.youtube;

import org.jspecify.annotations.NullMarked;
