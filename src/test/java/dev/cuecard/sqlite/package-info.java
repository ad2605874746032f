/// Databases, read by SQLite itself.
@NullMarked
package dev.cuecard.sqlite;

import org.jspecify.annotations.NullMarked;
