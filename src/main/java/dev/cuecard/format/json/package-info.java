/// Timed text in JSON: of Open edX, podcasts, YouTube and speech recognizers. Start reading at
/// [dev.cuecard.format.json.SjsonFormat].
@NullMarked
package dev.cuecard.format.json;

import org.jspecify.annotations.NullMarked;
