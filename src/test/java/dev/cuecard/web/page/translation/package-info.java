/// Tests of the pages about translations.
@NullMarked
package dev.cuecard.web.page.translation;

import org.jspecify.annotations.NullMarked;
