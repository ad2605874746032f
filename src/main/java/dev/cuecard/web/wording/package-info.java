/// What pages say in the languages of their readers. Start reading at
/// [dev.cuecard.web.wording.Wording].
@NullMarked
package dev.cuecard.web.wording;

import org.jspecify.annotations.NullMarked;
