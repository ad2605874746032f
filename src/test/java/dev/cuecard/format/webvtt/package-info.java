/// WebVTT.
@NullMarked
package dev.cuecard.format.webvtt;

import org.jspecify.annotations.NullMarked;
