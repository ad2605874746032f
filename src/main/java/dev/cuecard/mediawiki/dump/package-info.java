/// XML dumps (export-0.11), read page by page. Start reading at [dev.cuecard.mediawiki.dump.Dump].
@NullMarked
package dev.cuecard.mediawiki.dump;

import org.jspecify.annotations.NullMarked;
