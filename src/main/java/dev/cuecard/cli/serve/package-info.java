/// The server. Start reading at [dev.cuecard.cli.serve.ServeCommand].
@NullMarked
package dev.cuecard.cli.serve;

import org.jspecify.annotations.NullMarked;
