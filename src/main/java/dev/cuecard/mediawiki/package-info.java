/// Pages as MediaWiki stores them, in XML dumps (export-0.11) and at a live wiki, and what they
/// become: pages, discussions and message bundles with their translations.
@NullMarked
package dev.cuecard.mediawiki;

import org.jspecify.annotations.NullMarked;
