/// Recordings cut into chapters where what is talked about changes. Start reading at
/// [dev.cuecard.chapter.Chapters]; [dev.cuecard.chapter.Segmentation] is the model. It is a package
/// of its own, not part of `passage`: passages are cut by length while indexing, chapters by topic
/// when somebody asks, and only chapters need a vocabulary and probabilities.
@NullMarked
package dev.cuecard.chapter;

import org.jspecify.annotations.NullMarked;
