/// Chapters for people and in the formats that players, hosts and editors read. Start reading at
/// [dev.cuecard.render.chapter.ChapterFormat].
@NullMarked
package dev.cuecard.render.chapter;

import org.jspecify.annotations.NullMarked;
