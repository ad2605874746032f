/// Finding a clip again in a track that has changed since. Start reading at
/// [dev.cuecard.clip.resolve.Resolver].
@NullMarked
package dev.cuecard.clip.resolve;

import org.jspecify.annotations.NullMarked;
