/// What every command talks to and is described with: the console, options, arguments, exit codes.
@NullMarked
package dev.cuecard.console;

import org.jspecify.annotations.NullMarked;
