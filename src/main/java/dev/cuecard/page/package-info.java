/// Files of text as pages: HTML, Markdown, plain text.
@NullMarked
package dev.cuecard.page;

import org.jspecify.annotations.NullMarked;
