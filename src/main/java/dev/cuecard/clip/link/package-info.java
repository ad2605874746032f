/// Addresses that play a clip where its recording is published. Start reading at
/// [dev.cuecard.clip.link.TimeLink].
@NullMarked
package dev.cuecard.clip.link;

import org.jspecify.annotations.NullMarked;
