/// What a cue shows beyond its words, in no format's notation: its text as a tree of styled spans
/// ([dev.cuecard.markup.CueText]) and its place on the picture ([dev.cuecard.markup.Placement]).
/// Start reading at [dev.cuecard.markup.StyledCue].
@NullMarked
package dev.cuecard.markup;

import org.jspecify.annotations.NullMarked;
