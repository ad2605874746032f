/// What wikis give: pages and talk pages as a browser copies them or as HTML, and the message
/// bundles that hold WikiLearn's course blocks, as text, HTML, JSON and answers of the API. Start
/// reading at [dev.cuecard.wiki.WikiReaders]; each reader has its grammar above its methods.
@NullMarked
package dev.cuecard.wiki;

import org.jspecify.annotations.NullMarked;
