/// The index on an OpenSearch cluster. The cluster does what it is there for: it holds everything,
/// names candidates by words and by vectors, and counts. What answers best is then judged as ever,
/// by [dev.cuecard.index.LuceneIndex], over the part of the index in which the candidates stand
/// ([dev.cuecard.index.cluster.Slice]). Start reading at [dev.cuecard.index.cluster.ClusterIndex];
/// how it is written there is in `form`, how it is loaded in `load`, talking to the cluster in
/// `client`.
@NullMarked
package dev.cuecard.index.cluster;

import org.jspecify.annotations.NullMarked;
