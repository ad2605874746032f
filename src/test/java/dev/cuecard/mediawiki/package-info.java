/// XML dumps of wikis.
@NullMarked
package dev.cuecard.mediawiki;

import org.jspecify.annotations.NullMarked;
