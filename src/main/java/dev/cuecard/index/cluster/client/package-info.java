/// Talking to an OpenSearch cluster: where it is, who asks, what is said and how a failure is told
/// in one line. Start reading at [dev.cuecard.index.cluster.client.ClusterClient].
@NullMarked
package dev.cuecard.index.cluster.client;

import org.jspecify.annotations.NullMarked;
