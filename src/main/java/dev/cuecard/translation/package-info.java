/// What has been translated before: the translation memory of a corpus. Start reading at
/// [dev.cuecard.translation.TranslationMemory].
@NullMarked
package dev.cuecard.translation;

import org.jspecify.annotations.NullMarked;
