/// A hit read again: the words of a passage that was found, looked through for the parts of the
/// query. Start reading at [dev.cuecard.index.query.match.Matcher].
@NullMarked
package dev.cuecard.index.query.match;

import org.jspecify.annotations.NullMarked;
