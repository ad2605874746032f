/// Timed text in JSON: of Open edX, podcasts, YouTube and speech recognizers. Formats that are only
/// read give their cues in WebVTT's notation. Start reading at
/// [dev.cuecard.format.json.SjsonFormat], then [dev.cuecard.format.json.SpeechFormat].
@NullMarked
package dev.cuecard.format.json;

import org.jspecify.annotations.NullMarked;
