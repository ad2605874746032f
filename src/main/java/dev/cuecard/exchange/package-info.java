/// Translations on their way to other tools and back: gettext PO, XLIFF, CSV and what the API of
/// Extension:Translate answers. Start reading at [dev.cuecard.exchange.Catalogue] and
/// [dev.cuecard.exchange.CatalogueFormat].
@NullMarked
package dev.cuecard.exchange;

import org.jspecify.annotations.NullMarked;
