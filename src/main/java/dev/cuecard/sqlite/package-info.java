/// SQLite databases as files, written at once: enough for decks of Anki, and a hundredth of the
/// size of a driver. Start reading at [dev.cuecard.sqlite.Database]; the numbers are those of
/// “Database File Format” at sqlite.org.
@NullMarked
package dev.cuecard.sqlite;

import org.jspecify.annotations.NullMarked;
