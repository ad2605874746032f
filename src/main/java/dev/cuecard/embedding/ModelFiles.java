package dev.cuecard.embedding;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/// A model as it lies on the disk.
///
/// @param graph the network, in ONNX
/// @param tokenizer in the form of Hugging Face's `tokenizer.json`
/// @param print tells these files from those of other models
record ModelFiles(Path graph, Path tokenizer, ModelSettings settings, String print) {
  static ModelFiles of(Path graph, Path tokenizer, ModelSettings settings) throws IOException {
    String print = print(graph) + print(tokenizer);
    Path weights = graph.resolveSibling(graph.getFileName() + "_data"); // Of large models.
    return new ModelFiles(
        graph, tokenizer, settings, Files.exists(weights) ? print + print(weights) : print);
  }

  /// Models differ everywhere if they differ at all, and nobody gains by forging one: a checksum
  /// that takes milliseconds does.
  private static String print(Path file) throws IOException {
    var sum = new CRC32C();
    try (FileChannel in = FileChannel.open(file)) {
      long size = in.size();
      for (long at = 0; at < size; at += Integer.MAX_VALUE) {
        sum.update(in.map(MapMode.READ_ONLY, at, Math.min(size - at, Integer.MAX_VALUE)));
      }
    }
    return "%08x".formatted(sum.getValue());
  }

  /// Keys vectors: those made by another model, or by this one asked in another way, have another.
  String id() {
    return print + "-%08x".formatted(settings.toString().hashCode());
  }
}
