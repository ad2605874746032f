/// The XML in which YouTube gives captions: srv3 and srv2 (`timedtext`), srv1 (`transcript`). Start
/// reading at [dev.cuecard.format.youtube.Srv3Format].
@NullMarked
package dev.cuecard.format.youtube;

import org.jspecify.annotations.NullMarked;
