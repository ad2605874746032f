/// How a text is written for a cluster and read again.
@NullMarked
package dev.cuecard.index.cluster.form;

import org.jspecify.annotations.NullMarked;
