/// What the corpus holds: [dev.cuecard.document.Document] and its five kinds, and where something
/// stands in one ([dev.cuecard.document.Locator]). Start reading at `Document`.
@NullMarked
package dev.cuecard.document;

import org.jspecify.annotations.NullMarked;
