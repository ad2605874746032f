/// Loading a cluster. Start reading at [dev.cuecard.index.cluster.load.ClusterLoad].
@NullMarked
package dev.cuecard.index.cluster.load;

import org.jspecify.annotations.NullMarked;
