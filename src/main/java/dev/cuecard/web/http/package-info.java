/// Answering requests over the JDK's own HTTP server, carefully: what is asked, what is answered,
/// and what is refused. Start reading at [dev.cuecard.web.http.Front].
@NullMarked
package dev.cuecard.web.http;

import org.jspecify.annotations.NullMarked;
