/// Timed text in JSON: of Open edX and of podcasts; in packages below, of speech recognizers and of
/// YouTube. Formats that are only read give their cues in WebVTT's notation. Start reading at
/// [dev.cuecard.format.json.SjsonFormat].
@NullMarked
package dev.cuecard.format.json;

import org.jspecify.annotations.NullMarked;
