/// What users name: folders, documents, files and tracks. All commands may use it.
@NullMarked
package dev.cuecard.cli.named;

import org.jspecify.annotations.NullMarked;
