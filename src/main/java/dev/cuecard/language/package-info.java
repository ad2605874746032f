/// Languages as tracks, pages and wikis name them: [dev.cuecard.language.Language] for their tags
/// and writing direction, [dev.cuecard.language.Sentence] for where a sentence ends.
@NullMarked
package dev.cuecard.language;

import org.jspecify.annotations.NullMarked;
