/// The pages in a real browser, used as people use them.
@NullMarked
package dev.cuecard.web.browser;

import org.jspecify.annotations.NullMarked;
