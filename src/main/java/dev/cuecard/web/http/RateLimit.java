package dev.cuecard.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// How many requests an address may make: a bucket that holds as many as may come at once, and is
/// filled again steadily.
public final class RateLimit {
  private static final int MOST_ADDRESSES = 10_000;
  private static final double NANOSECONDS = 1e9;

  private final double perSecond;
  private final double atOnce;
  private final LongSupplier clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  private record Bucket(double left, long at) {}

  /// @param perSecond for how long it may
  /// @param atOnce for a moment
  /// @param clock in nanoseconds
  public RateLimit(double perSecond, double atOnce, LongSupplier clock) {
    this.perSecond = perSecond;
    this.atOnce = atOnce;
    this.clock = clock;
  }

  /// Whether one more request of `address` is let in.
  public synchronized boolean admits(String address) {
    long now = clock.getAsLong();
    Bucket bucket = buckets.getOrDefault(address, new Bucket(atOnce, now));
    double left = Math.min(atOnce, bucket.left + (now - bucket.at) / NANOSECONDS * perSecond);
    buckets.put(address, new Bucket(left >= 1 ? left - 1 : left, now));
    return left >= 1;
  }
}
