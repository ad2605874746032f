/// The same answers for programs, in the shapes that the commands write with `--json`. Start
/// reading at [dev.cuecard.web.api.Api].
@NullMarked
package dev.cuecard.web.api;

import org.jspecify.annotations.NullMarked;
