/// Pages as files.
@NullMarked
package dev.cuecard.web.site;

import org.jspecify.annotations.NullMarked;
