/// Reading a recording: its transcript by chapters, another language beside it, and what plays it.
@NullMarked
package dev.cuecard.web.page.document.recording;

import org.jspecify.annotations.NullMarked;
