/// Timed text in tables. Start reading at [dev.cuecard.format.table.CsvFormat].
@NullMarked
package dev.cuecard.format.table;

import org.jspecify.annotations.NullMarked;
