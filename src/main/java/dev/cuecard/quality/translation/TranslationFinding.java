package dev.cuecard.quality.translation;

import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;

/// Something wrong with a translation.
///
/// @param fault what is wrong
/// @param text the translation
public record TranslationFinding(
    TranslationRule rule, Unit unit, Language language, String text, Fault fault) {}
