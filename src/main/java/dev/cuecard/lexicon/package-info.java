/// Words of one language in another: what Cuecard learns from recordings that have tracks in both,
/// and dictionaries that the user installs. Start reading at [dev.cuecard.lexicon.Lexicon] and
/// [dev.cuecard.lexicon.Translator]; words are learned in the package `learning`, dictionaries read
/// in the package `dictionary`.
///
/// A lexicon is derived, like the index: it may be deleted at any time.
@NullMarked
package dev.cuecard.lexicon;

import org.jspecify.annotations.NullMarked;
