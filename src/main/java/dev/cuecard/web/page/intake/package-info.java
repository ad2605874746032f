/// The page on which something is added. Start reading at [dev.cuecard.web.page.intake.AddPage].
@NullMarked
package dev.cuecard.web.page.intake;

import org.jspecify.annotations.NullMarked;
