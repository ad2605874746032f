/// What all pages have in common: templates, the frame around a page, marked text. A package below
/// it for each kind of page. The templates lie in `src/main/jte`; they only show what is prepared
/// for them here.
@NullMarked
package dev.cuecard.web.page;

import org.jspecify.annotations.NullMarked;
