/// How the index stands on a cluster. Everything that Lucene's index of a document holds
/// ([dev.cuecard.index.store.IndexedDocument]) is written as JSON, its words as the terms that they
/// are indexed as: the cluster only takes them apart where a blank is. So the terms, their places
/// and the lengths of passages are the same in both, whatever plugins the cluster has. Start
/// reading at [dev.cuecard.index.cluster.form.BlockRecords].
@NullMarked
package dev.cuecard.index.cluster.form;

import org.jspecify.annotations.NullMarked;
