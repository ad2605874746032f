/// The index on a cluster: three real nodes where the profile `cluster` has unpacked OpenSearch,
/// and servers that only fail.
@NullMarked
package dev.cuecard.index.cluster;

import org.jspecify.annotations.NullMarked;
