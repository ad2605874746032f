package dev.cuecard.web.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// The values of the last while, by key; the least recently asked for go first. What several ask
/// for at once is made once; if it cannot be made, all of them are told why.
final class Recent<K, V> {
  private final Map<K, CompletableFuture<V>> values;

  /// @param most how many are kept
  Recent(int most) {
    values =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
            return size() > most;
          }
        };
  }

  /// The value of `key`, made now if it is not known.
  V get(K key, Supplier<V> make) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    Optional<CompletableFuture<V>> known = known(key, mine);
    if (known.isPresent()) {
      return made(known.get());
    }
    try {
      mine.complete(make.get());
    } catch (Throwable e) {
      forget(key);
      mine.completeExceptionally(e);
    }
    return made(mine);
  }

  /// What was made, or why it could not be.
  private V made(CompletableFuture<V> value) {
    try {
      return value.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /// What is known; if nothing is, it is `otherwise` from now on.
  private synchronized Optional<CompletableFuture<V>> known(K key, CompletableFuture<V> otherwise) {
    return Optional.ofNullable(values.putIfAbsent(key, otherwise));
  }

  private synchronized void forget(K key) {
    values.remove(key);
  }
}
