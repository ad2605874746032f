/// TTML in all its dialects: the W3C's from 2006 on, IMSC, DFXP, SMPTE-TT, EBU-TT and EBU-TT-D. An
/// element tree of one cue or of the head is an [dev.cuecard.format.xml.Xml] with names of one
/// spelling. Start reading at [dev.cuecard.format.ttml.TtmlFormat].
@NullMarked
package dev.cuecard.format.ttml;

import org.jspecify.annotations.NullMarked;
