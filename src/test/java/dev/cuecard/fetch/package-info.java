/// Tests, and the server on loopback that they and other packages' tests ask.
@NullMarked
package dev.cuecard.fetch;

import org.jspecify.annotations.NullMarked;
