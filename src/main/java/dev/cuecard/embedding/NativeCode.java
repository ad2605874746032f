package dev.cuecard.embedding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The native code of ONNX Runtime and of the tokenizer, for the machine that this runs on.
final class NativeCode {
  private static @Nullable String print;

  private NativeCode() {}

  /// What the jars have for a kind of machine.
  ///
  /// @param runtime the folder of ONNX Runtime's libraries
  /// @param runtimeLibraries their names
  /// @param tokenizer the folder of the tokenizer's libraries
  /// @param tokenizerLibraries their names, each after those that it needs
  private record Platform(
      String runtime,
      List<String> runtimeLibraries,
      String tokenizer,
      List<String> tokenizerLibraries) {
    private static final String RUNTIME = "ai/onnxruntime/native/";
    private static final String TOKENIZER = "native/lib/";

    static Platform linux(String runtime, String tokenizer) {
      return new Platform(
          RUNTIME + runtime,
          List.of("libonnxruntime.so", "libonnxruntime4j_jni.so"),
          TOKENIZER + tokenizer,
          List.of("libtokenizers.so"));
    }

    static Platform mac() {
      return new Platform(
          RUNTIME + "osx-aarch64",
          List.of("libonnxruntime.dylib", "libonnxruntime4j_jni.dylib"),
          TOKENIZER + "osx-aarch64/cpu",
          List.of("libtokenizers.dylib"));
    }

    static Platform windows() {
      return new Platform(
          RUNTIME + "win-x64",
          List.of("onnxruntime.dll", "onnxruntime4j_jni.dll"),
          TOKENIZER + "win-x86_64/cpu",
          List.of(
              "libwinpthread-1.dll", "libgcc_s_seh-1.dll", "libstdc++-6.dll", "tokenizers.dll"));
    }

    List<String> resources() {
      return Stream.concat(
              runtimeLibraries.stream().map(name -> runtime + "/" + name),
              tokenizerLibraries.stream().map(name -> tokenizer + "/" + name))
          .toList();
    }
  }

  /// Loads both, once in a process, and says what tells them from other versions.
  ///
  /// @param cache the folder to keep the unpacked libraries in
  @SuppressWarnings("restricted") // The jar's manifest allows native code.
  static synchronized String load(Path cache) throws UnusableModel {
    if (print != null) {
      return print;
    }
    Platform platform = platform();
    try {
      Unpacked unpacked = Unpacked.of(cache, "native", platform.resources());
      for (String library : platform.tokenizerLibraries()) {
        System.load(unpacked.file(library).toString());
      }
      // Read by ONNX Runtime when its first class is used; else it unpacks at every start.
      System.setProperty("onnxruntime.native.path", unpacked.folder().toString());
      print = unpacked.print();
      return unpacked.print();
    } catch (IOException e) {
      throw new UnusableModel("cannot unpack native libraries", e);
    } catch (UnsatisfiedLinkError e) {
      throw new UnusableModel("cannot load native libraries", e);
    }
  }

  private static Platform platform() throws UnusableModel {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch");
    boolean arm = processor.equals("aarch64");
    boolean intel = processor.equals("amd64") || processor.equals("x86_64");
    if (system.contains("linux") && intel) {
      return Platform.linux("linux-x64", "linux-x86_64/cpu");
    } else if (system.contains("linux") && arm) {
      return Platform.linux("linux-aarch64", "linux-aarch64/cpu");
    } else if (system.contains("mac") && arm) {
      return Platform.mac();
    } else if (system.contains("windows") && intel) {
      return Platform.windows();
    }
    throw new UnusableModel("no native libraries for %s on %s".formatted(system, processor));
  }
}
