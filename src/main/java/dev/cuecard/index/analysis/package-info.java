/// Text as terms, each language in its own way. Start reading at
/// [dev.cuecard.index.analysis.TextField], the field of a language, and
/// [dev.cuecard.index.analysis.Token], which is a word with all that it is indexed as.
@NullMarked
package dev.cuecard.index.analysis;

import org.jspecify.annotations.NullMarked;
