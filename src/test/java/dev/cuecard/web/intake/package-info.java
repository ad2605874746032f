/// What people send.
@NullMarked
package dev.cuecard.web.intake;

import org.jspecify.annotations.NullMarked;
