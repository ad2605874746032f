/// What there is: collections, their documents, their terms.
@NullMarked
package dev.cuecard.web.page.collection;

import org.jspecify.annotations.NullMarked;
