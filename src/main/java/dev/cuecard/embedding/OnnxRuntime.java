package dev.cuecard.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Opens networks in ONNX Runtime, silently and without threads of its own.
final class OnnxRuntime {
  /// The most that does not depend on the processor, so that a folder may be shared by machines;
  /// for networks of text there is no more.
  private static final OptLevel PORTABLE = OptLevel.EXTENDED_OPT;

  private OnnxRuntime() {}

  static OrtEnvironment environment() {
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "cuecard");
  }

  static OrtSession open(Path graph) throws UnusableModel {
    try (var options = options(PORTABLE)) {
      return open(graph, options);
    } catch (OrtException e) {
      throw new UnusableModel("%s is not a model that ONNX Runtime reads".formatted(graph), e);
    } catch (LinkageError e) {
      throw new UnusableModel("ONNX Runtime does not work on this machine", e);
    }
  }

  /// As [#open], but keeps beside `graph` what ONNX Runtime makes of it before it runs: doing that
  /// again takes as long as loading the result.
  static OrtSession openAndKeep(Path graph) throws UnusableModel {
    Path kept = graph.resolveSibling("rewritten.onnx");
    try {
      return Files.exists(kept) ? openKept(kept) : keep(graph, kept);
    } catch (OrtException | IOException | LinkageError e) {
      kept.toFile().delete(); // It is damaged, or there is none.
      return open(graph);
    }
  }

  private static OrtSession openKept(Path kept) throws OrtException {
    try (var options = options(OptLevel.NO_OPT)) {
      return open(kept, options);
    }
  }

  private static OrtSession keep(Path graph, Path kept) throws OrtException, IOException {
    Path unfinished = Files.createTempFile(graph.getParent(), ".unfinished-", "");
    try (var options = options(PORTABLE)) {
      options.setOptimizedModelFilePath(unfinished.toString());
      OrtSession session = open(graph, options);
      try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
      return session;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static OrtSession open(Path graph, SessionOptions options) throws OrtException {
    OrtEnvironment environment = environment();
    environment.setTelemetry(false);
    return environment.createSession(graph.toString(), options);
  }

  private static SessionOptions options(OptLevel level) throws OrtException {
    var options = new SessionOptions();
    options.setOptimizationLevel(level);
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
    return options;
  }
}
