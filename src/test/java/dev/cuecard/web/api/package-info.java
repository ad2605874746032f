/// The JSON API.
@NullMarked
package dev.cuecard.web.api;

import org.jspecify.annotations.NullMarked;
