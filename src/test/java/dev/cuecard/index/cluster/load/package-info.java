/// Loading a cluster, tried on one that answers as it is told to.
@NullMarked
package dev.cuecard.index.cluster.load;

import org.jspecify.annotations.NullMarked;
