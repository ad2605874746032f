/// The index: passages in Lucene, and nothing of Lucene outside. It is a pure function of the
/// corpus and [dev.cuecard.index.IndexRefresh#SCHEMA], and may be deleted at any time. Start
/// reading at [dev.cuecard.index.PassageIndex] for searching, [dev.cuecard.index.IndexRefresh] for
/// building.
///
/// A document is a block: a header, then its passages in order. A passage has one indexed text
/// field, that of its language ([dev.cuecard.index.TextField]), which holds the words of its body
/// and the next words of the strand (the tail), so that a phrase that crosses into the next passage
/// is found. Its value ([dev.cuecard.index.StoredForm]) holds the body only; the tail is read from
/// the documents after it.
@NullMarked
package dev.cuecard.index;

import org.jspecify.annotations.NullMarked;
