package dev.cuecard.index.cluster;

/// A cluster for as long as somebody wants it: the tests' three nodes.
public final class ThreeNodes {
  private ThreeNodes() {}

  /// Prints the address of an index of the name that is given, and ends when its input does.
  static void main(String[] args) throws Exception {
    try (Nodes nodes = Nodes.start()) {
      System.out.println(nodes.address(args[0]));
      System.in.readAllBytes();
    }
  }
}
