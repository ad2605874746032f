package dev.cuecard.bench;

/// What starting Java alone costs.
final class Hello {
  private Hello() {}

  static void main() {
    System.out.println("Hello, world!");
  }
}
