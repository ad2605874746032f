@NullMarked
package dev.cuecard.terms.naming;

import org.jspecify.annotations.NullMarked;
