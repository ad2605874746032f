/// The pages as files, for any web server or none: `index.html` opens them. Start reading at
/// [dev.cuecard.web.site.StaticSite].
@NullMarked
package dev.cuecard.web.site;

import org.jspecify.annotations.NullMarked;
