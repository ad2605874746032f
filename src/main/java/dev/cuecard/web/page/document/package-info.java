/// Reading a document: a page for each kind of it. Recordings have a package below.
@NullMarked
package dev.cuecard.web.page.document;

import org.jspecify.annotations.NullMarked;
