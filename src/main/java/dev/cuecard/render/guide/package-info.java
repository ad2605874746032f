/// Study guides to be handed out: Markdown, one HTML page, PDF, and JSON for programs. Start
/// reading at [dev.cuecard.render.guide.GuideFormat].
@NullMarked
package dev.cuecard.render.guide;

import org.jspecify.annotations.NullMarked;
