/// Study guides as PDF.
@NullMarked
package dev.cuecard.render.guide.pdf;

import org.jspecify.annotations.NullMarked;
