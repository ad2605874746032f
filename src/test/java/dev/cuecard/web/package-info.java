/// The server, asked over HTTP.
@NullMarked
package dev.cuecard.web;

import org.jspecify.annotations.NullMarked;
