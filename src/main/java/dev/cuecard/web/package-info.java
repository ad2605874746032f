/// The corpus in a browser, and for programs that speak HTTP: the same use cases as the commands.
/// Start reading at [dev.cuecard.web.WebServer].
@NullMarked
package dev.cuecard.web;

import org.jspecify.annotations.NullMarked;
