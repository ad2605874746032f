/// What Lucene holds of a corpus, and how it follows the corpus. Start reading at
/// [dev.cuecard.index.store.IndexRefresh].
///
/// A document is a block: a header, then its passages in order. A passage has one indexed text
/// field, that of its language ([dev.cuecard.index.analysis.TextField]), which holds the words of
/// its body and the next words of the strand (the tail), so that a phrase that crosses into the
/// next passage is found. Its value ([dev.cuecard.index.store.StoredForm]) holds the body only; the
/// tail is read from the documents after it.
@NullMarked
package dev.cuecard.index.store;

import org.jspecify.annotations.NullMarked;
