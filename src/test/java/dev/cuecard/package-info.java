/// What tests of several packages need.
@NullMarked
package dev.cuecard;

import org.jspecify.annotations.NullMarked;
