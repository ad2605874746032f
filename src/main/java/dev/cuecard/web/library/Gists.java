package dev.cuecard.web.library;

import dev.cuecard.guide.Gist;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// What documents are about, kept as far as there is room. Every guide asks all documents in turn:
/// those that came first stay, since who made room for the last would keep none that is asked for
/// next.
final class Gists {
  /// What it takes to know that a document says nothing, in bytes.
  private static final int NOTHING = 100;

  private final Map<String, Optional<Gist>> kept = new ConcurrentHashMap<>();
  private final AtomicLong room;

  /// @param room in bytes, about
  Gists(long room) {
    this.room = new AtomicLong(room);
  }

  /// The one of `key`, made now if it is not kept.
  Optional<Gist> get(String key, Supplier<Optional<Gist>> make) {
    Optional<Gist> known = kept.get(key);
    if (known != null) {
      return known;
    }
    Optional<Gist> made = make.get();
    if (room.addAndGet(-made.map(Gist::size).orElse(0L) - NOTHING) >= 0) {
      kept.put(key, made);
    }
    return made;
  }
}
