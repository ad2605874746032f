/// What a query finds, and where.
@NullMarked
package dev.cuecard.search;

import org.jspecify.annotations.NullMarked;
