/// Message bundles of WikiLearn: as a browser copies them, as HTML, as JSON, and the API's lists of
/// their translations. Start reading at [dev.cuecard.bundle.BundleReaders].
@NullMarked
package dev.cuecard.bundle;

import org.jspecify.annotations.NullMarked;
