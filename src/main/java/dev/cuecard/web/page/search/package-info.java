/// Searching, with what was found.
@NullMarked
package dev.cuecard.web.page.search;

import org.jspecify.annotations.NullMarked;
