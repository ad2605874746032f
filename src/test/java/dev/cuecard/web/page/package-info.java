/// What pages are made of.
@NullMarked
package dev.cuecard.web.page;

import org.jspecify.annotations.NullMarked;
