/// Clusters: what their indices are sent.
@NullMarked
package dev.cuecard.index.cluster.form;

import org.jspecify.annotations.NullMarked;
