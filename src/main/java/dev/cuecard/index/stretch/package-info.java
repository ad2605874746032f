/// Where in a recording a question is answered: not the words that were asked for, but the stretch
/// of talk in which they keep coming. Start reading at [dev.cuecard.index.stretch.Stretch]; how its
/// figures were chosen is in docs/quality.md.
@NullMarked
package dev.cuecard.index.stretch;

import org.jspecify.annotations.NullMarked;
