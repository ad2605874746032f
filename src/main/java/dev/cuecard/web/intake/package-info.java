/// What people send to a server that takes something. Start reading at
/// [dev.cuecard.web.intake.Intake].
@NullMarked
package dev.cuecard.web.intake;

import org.jspecify.annotations.NullMarked;
