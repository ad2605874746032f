/// The index: passages in Lucene, and nothing of Lucene outside. It is a pure function of the
/// corpus and [dev.cuecard.index.store.IndexRefresh#SCHEMA], and may be deleted at any time. Start
/// reading at [dev.cuecard.index.PassageIndex] for searching,
/// [dev.cuecard.index.store.IndexRefresh] for building.
///
/// Text becomes terms in `index.analysis`; what is stored, and how it is brought up to date, is in
/// `index.store`; a query becomes one of Lucene's in `index.query`; `index.ranking` says which of
/// the passages found answer best.
@NullMarked
package dev.cuecard.index;

import org.jspecify.annotations.NullMarked;
