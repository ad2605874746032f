package dev.cuecard.mediawiki.live;

import dev.cuecard.document.About;
import dev.cuecard.document.DocumentSink;
import java.util.Optional;

/// Keeps what is read of a wiki, and knows what it has. Its parts are named by the addresses of
/// pages ([Wiki#address]), which are the public addresses of the documents too.
public interface Keeper extends DocumentSink {
  /// The document that it has of the page at `address`, in the revision that its sources say.
  Optional<About> has(String address);

  /// The page at `address` is still as the document says that it has of it.
  void unchanged(String address, About about);

  /// Of `total` pages, `done` are dealt with.
  void progress(int done, int total);
}
