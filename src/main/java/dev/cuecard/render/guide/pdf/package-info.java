/// Study guides as PDF: laid out by openhtmltopdf from the same page that is written as HTML. Start
/// reading at [dev.cuecard.render.guide.pdf.GuidePdf].
@NullMarked
package dev.cuecard.render.guide.pdf;

import org.jspecify.annotations.NullMarked;
