/// What is let in.
@NullMarked
package dev.cuecard.web.http;

import org.jspecify.annotations.NullMarked;
