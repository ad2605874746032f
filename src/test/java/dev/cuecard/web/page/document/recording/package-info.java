/// How a recording is prepared to be read.
@NullMarked
package dev.cuecard.web.page.document.recording;

import org.jspecify.annotations.NullMarked;
