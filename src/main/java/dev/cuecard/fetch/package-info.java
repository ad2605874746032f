/// Getting what lies at an address, politely: one request at a time, saying who asks, waiting as
/// long as the server wishes, never holding more than it should. Start reading at
/// [dev.cuecard.fetch.Fetcher].
@NullMarked
package dev.cuecard.fetch;

import org.jspecify.annotations.NullMarked;
