/// Whether translations can be trusted: a [dev.cuecard.quality.translation.TranslationCheck] takes
/// units one by one and tells what breaks a [dev.cuecard.quality.translation.TranslationRule].
@NullMarked
package dev.cuecard.quality.translation;

import org.jspecify.annotations.NullMarked;
