/// What speech recognizers write: Whisper and its kin, and others. Start reading at
/// [dev.cuecard.format.json.speech.SpeechFormat].
@NullMarked
package dev.cuecard.format.json.speech;

import org.jspecify.annotations.NullMarked;
