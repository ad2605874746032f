/// WebVTT (W3C Web Video Text Tracks), by its specification's algorithms. Start reading at
/// [dev.cuecard.format.webvtt.VttFormat].
@NullMarked
package dev.cuecard.format.webvtt;

import org.jspecify.annotations.NullMarked;
