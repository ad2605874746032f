package dev.cuecard.embedding;

import java.util.Arrays;

/// Which record of a file holds which text, in 16 to 48 bytes of memory a text. Keys are half of a
/// text's hash: whoever finds a record still has to look whether it is the right one.
final class RecordNumbers {
  private static final int FREE = -1;

  private long[] keys;
  private int[] numbers;
  private int size;

  RecordNumbers() {
    this.keys = new long[1024];
    this.numbers = free(keys.length);
  }

  private static int[] free(int length) {
    int[] numbers = new int[length];
    Arrays.fill(numbers, FREE);
    return numbers;
  }

  /// The number last put under `key`, or less than 0.
  int get(long key) {
    return numbers[slot(key)];
  }

  void put(long key, int number) {
    if (size > keys.length / 4 * 3) {
      grow();
    }
    int slot = slot(key);
    size += numbers[slot] == FREE ? 1 : 0;
    keys[slot] = key;
    numbers[slot] = number;
  }

  /// Where `key` is, or where it belongs. Keys are random, so that their lowest bits will do.
  private int slot(long key) {
    int slot = (int) key & (keys.length - 1);
    while (numbers[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = free(keys.length);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != FREE) {
        put(oldKeys[i], oldNumbers[i]);
      }
    }
  }
}
