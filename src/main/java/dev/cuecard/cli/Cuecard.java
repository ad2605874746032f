package dev.cuecard.cli;

/// The program.
public final class Cuecard {
  private Cuecard() {}

  static void main(String[] args) {
    System.out.println("cuecard");
  }
}
