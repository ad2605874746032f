/// The command line as a contract: exact text, exit codes, JSON of the published shapes.
@NullMarked
package dev.cuecard.cli;

import org.jspecify.annotations.NullMarked;
