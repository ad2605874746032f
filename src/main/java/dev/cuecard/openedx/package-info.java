/// What Open edX exports (OLX): the problems of a course as exercises. Start reading at
/// [dev.cuecard.openedx.OpenedxReaders].
@NullMarked
package dev.cuecard.openedx;

import org.jspecify.annotations.NullMarked;
