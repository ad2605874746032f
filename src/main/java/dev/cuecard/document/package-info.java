/// What the corpus holds: [dev.cuecard.document.Document] and its five kinds, where something
/// stands in one ([dev.cuecard.document.Locator]), and what a reader could not understand
/// ([dev.cuecard.document.Problem]). Start reading at `Document`.
@NullMarked
package dev.cuecard.document;

import org.jspecify.annotations.NullMarked;
