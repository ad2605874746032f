/// Learns words from texts that say the same in two languages, by counting. Start reading at
/// [dev.cuecard.lexicon.learning.LexiconLearner].
@NullMarked
package dev.cuecard.lexicon.learning;

import org.jspecify.annotations.NullMarked;
