/// From what a user has to what the corpus holds: finding the files, recognising each by its
/// content, reading it, and putting it into the document it belongs to. Start reading at
/// [dev.cuecard.ingest.Ingest].
@NullMarked
package dev.cuecard.ingest;

import org.jspecify.annotations.NullMarked;
