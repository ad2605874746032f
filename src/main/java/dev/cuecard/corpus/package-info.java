/// The corpus on disk: one JSON file a document, written so that a crash loses nothing that was
/// reported as stored. Start reading at [dev.cuecard.corpus.Corpus]; the files' schema is
/// `docs/schema/document.schema.json`.
@NullMarked
package dev.cuecard.corpus;

import org.jspecify.annotations.NullMarked;
