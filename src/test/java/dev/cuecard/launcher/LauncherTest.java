package dev.cuecard.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher script, run in tiny checkouts on a program that says its name and its arguments.
///
/// No Maven runs here: a script called `mvn` stands in for it. Nothing is found on the `PATH` but
/// that script and the tools that the launcher may count on.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for a POSIX shell")
@Timeout(180)
class LauncherTest {
  private static final Path SCRIPT = Path.of("cuecard").toAbsolutePath();
  private static final String JDK = System.getProperty("java.home");
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cksum",
          "cp",
          "find",
          "ln",
          "mkdir",
          "mv",
          "readlink",
          "renice",
          "rm",
          "sed",
          "sh",
          "sleep",
          "sync",
          "touch",
          "wc");

  private static final Instant SAVED = Instant.parse("2026-01-01T12:00:00Z");
  private static final Instant BUILT = SAVED.plus(Duration.ofHours(1));

  @TempDir private Path folder;
  private Path checkout;
  private Path jar;
  private Map<String, String> environment;

  @BeforeEach
  void aCheckoutWithAJarThatIsNewerThanItsSources() throws IOException {
    checkout = Files.createDirectory(folder.toRealPath().resolve("check out"));
    jar = Files.createDirectory(checkout.resolve("target")).resolve("cuecard.jar");
    Files.copy(SCRIPT, checkout.resolve("cuecard"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    Files.createDirectories(checkout.resolve("src/main/java"));
    Files.writeString(source(), "");
    for (var path : List.of("src/main/java/Program.java", "src/main/java", "src/main", "pom.xml")) {
      setTime(checkout.resolve(path), SAVED);
    }
    writeProgram("one", jar);

    var bin = Files.createDirectory(folder.resolve("bin"));
    for (var tool : TOOLS) {
      writeScript(bin.resolve(tool), "exec " + onPath(tool) + " \"$@\"");
    }
    environment =
        new LinkedHashMap<>(
            Map.of(
                "PATH",
                bin.toString(),
                "HOME",
                folder.resolve("user").toString(),
                "JAVA_HOME",
                JDK,
                "CUECARD_JDKS",
                "",
                "CUECARD_AOT",
                "off"));
  }

  @Test
  void argumentsAndTheExitCodePassUnchanged() {
    assertThat(run("exit", "3", "a  b", "*", "", "$HOME", "'\"\\"))
        .isEqualTo(new Ran(3, "one <exit> <3> <a  b> <*> <> <$HOME> <'\"\\>\n", ""));
  }

  @Test
  void itRunsThroughLinksFromAnyFolderAndTellsTheProgramItsOwn() throws IOException {
    var elsewhere = Files.createDirectory(folder.resolve("else where"));
    Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("../check out/cuecard"));
    Files.createSymbolicLink(elsewhere.resolve("second"), elsewhere.resolve("first"));

    assertThat(finish(start(elsewhere, "./second", "home")).out()).isEqualTo(checkout + "\n");
    assertThat(finish(start(checkout, "sh", "cuecard", "home")).out()).isEqualTo(checkout + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "index"})
  void optionsForJavaPassAndWin(String command) {
    environment.put("CUECARD_JAVA_OPTS", "-Dcuecard.name=two -XX:+UseParallelGC");

    assertThat(run(command)).isEqualTo(new Ran(0, "two <" + command + ">\n", ""));
  }

  @Test
  void withoutAJdkItSaysWhatToInstall() {
    environment.remove("JAVA_HOME");

    var ran = run("search");

    assertThat(ran)
        .isEqualTo(
            new Ran(
                69,
                "",
                """
                cuecard: needs a JDK 25 or newer, and found none.
                cuecard: Install one (Eclipse Temurin 25, say, or openjdk-25-jdk), \
                or let JAVA_HOME name its folder.
                """));
  }

  @Test
  void anOldJdkIsPassedOverForOneInTheUsualFoldersWhichIsRemembered() throws IOException {
    var old = Files.createDirectories(folder.resolve("j d k s/a/bin")).getParent();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    writeScript(old.resolve("bin/java"), "echo too old");
    Files.createSymbolicLink(folder.resolve("j d k s/b"), Path.of(JDK));
    environment.put("JAVA_HOME", old.toString());
    environment.put("CUECARD_JDKS", "/nowhere/*:" + folder.resolve("j d k s/*"));

    assertThat(run()).isEqualTo(new Ran(0, "one\n", ""));
    environment.put("CUECARD_JDKS", "");
    assertThat(run()).isEqualTo(new Ran(0, "one\n", ""));
    Files.delete(folder.resolve("j d k s/b"));
    assertThat(run().exit()).isEqualTo(69);
  }

  @Test
  void aJdkOnThePathIsFound() {
    environment.remove("JAVA_HOME");
    environment.merge("PATH", JDK + "/bin", (tools, java) -> tools + ":" + java);

    assertThat(run()).isEqualTo(new Ran(0, "one\n", ""));
  }

  @Test
  void aJarWithoutSourcesRuns() throws IOException {
    Files.move(checkout.resolve("src"), folder.resolve("src"));
    Files.delete(checkout.resolve("pom.xml"));

    assertThat(run()).isEqualTo(new Ran(0, "one\n", ""));
  }

  @Test
  void aNewerSourceIsBuiltFirstAndOnlyOnce() throws IOException {
    writeMaven("cp '%s' target/cuecard.jar");
    Files.setLastModifiedTime(source(), FileTime.from(BUILT.plusMillis(1)));

    assertThat(run()).isEqualTo(new Ran(0, "two\n", "cuecard: building (sources changed)…\n"));
    assertThat(run()).isEqualTo(new Ran(0, "two\n", ""));
  }

  @Test
  void aDeletedSourceIsAChange() throws IOException {
    writeMaven("cp '%s' target/cuecard.jar");
    Files.delete(source());

    assertThat(run()).isEqualTo(new Ran(0, "two\n", "cuecard: building (sources changed)…\n"));
  }

  @Test
  void aSourceSavedDuringTheBuildIsBuiltTheNextTime() throws IOException {
    writeMaven("cp '%s' target/cuecard.jar; sleep 0.1; echo >>src/main/java/Program.java");
    Files.delete(jar);

    assertThat(run().err()).isEqualTo("cuecard: building (first use, about a minute)…\n");
    assertThat(run().err()).isEqualTo("cuecard: building (sources changed)…\n");
  }

  @Test
  void aFailedBuildShowsWhatMavenSaidAndIsTriedAgain() throws IOException {
    writeMaven("echo '[ERROR] Program.java:[7,1] no'; cp '%s' target/cuecard.jar; exit 1");
    Files.delete(jar);
    var failed =
        new Ran(
            70,
            "",
            """
            cuecard: building (first use, about a minute)…
            [ERROR] Program.java:[7,1] no
            cuecard: the build failed: see above.
            """);

    assertThat(run()).isEqualTo(failed);
    assertThat(run()).isEqualTo(failed);
  }

  @Test
  void withoutMavenItSaysWhatToInstall() throws IOException {
    Files.delete(jar);

    assertThat(run())
        .isEqualTo(
            new Ran(
                69,
                "",
                "cuecard: has to be built, and that needs Maven (mvn): install it, then try again.\n"));
  }

  @Test
  void twoFirstRunsAtOnceBuildOnceAndBothWork() throws IOException {
    writeMaven("echo built >>built; sleep 1; cp '%s' target/cuecard.jar");
    Files.delete(jar);
    writeLock("build.lock", Integer.MAX_VALUE); // Left behind by a process that is gone.

    var first = start(folder, checkout + "/cuecard", "first");
    var second = start(folder, checkout + "/cuecard", "second");

    assertThat(finish(first).out()).isEqualTo("two <first>\n");
    assertThat(finish(second).out()).isEqualTo("two <second>\n");
    assertThat(checkout.resolve("built")).hasContent("built\n");
  }

  @Test
  void anUnbuiltCheckoutThatCannotBeWrittenToSaysSo() throws IOException {
    writeMaven("exit 1");
    Files.delete(jar);
    Files.delete(checkout.resolve("target"));
    Files.writeString(checkout.resolve("target"), "");

    var ran = run();

    assertThat(ran.exit()).isEqualTo(70);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("cuecard: is not built yet, and " + checkout);
  }

  @Test
  void theCacheIsMadeAfterTheFirstRunWithoutHoldingItUp() throws Exception {
    environment.remove("CUECARD_AOT");

    assertThat(run("exit", "3")).isEqualTo(new Ran(3, "one <exit> <3>\n", ""));
    assertThat(caches(checkout.resolve("target/aot"))).isEmpty();

    while (caches(checkout.resolve("target/aot")).isEmpty()
        || Files.exists(checkout.resolve("target/aot/lock"))) {
      Thread.sleep(100);
    }
    assertThat(programComesFromTheCache()).isTrue();
  }

  @Test
  void aChangedJarRunsItsNewCodeThoughTheCacheHoldsTheOld() throws IOException {
    environment.put("CUECARD_AOT", "now");
    assertThat(run()).isEqualTo(new Ran(0, "one\n", ""));
    assertThat(programComesFromTheCache()).isTrue();

    writeProgram("two", jar); // As long as the old one, and with the same time.

    assertThat(run()).isEqualTo(new Ran(0, "two\n", ""));
    assertThat(programComesFromTheCache()).isTrue();
    assertThat(caches(checkout.resolve("target/aot"))).hasSize(1);
  }

  @Test
  void aCacheThatWasCutShortIsPassedOver() throws IOException {
    var cache = aCacheThatNobodyMakesAnew();
    for (var length : List.of(5_000_000, 5_000, 0)) {
      try (var bytes = FileChannel.open(cache, StandardOpenOption.WRITE)) {
        bytes.truncate(length);
      }
      setTime(cache, BUILT); // So that the launcher trusts it, and Java has to notice.

      assertThat(run("search")).isEqualTo(new Ran(0, "one <search>\n", ""));
    }
  }

  @Test
  void aCacheThatWasWrittenToIsPassedOver() throws IOException {
    var cache = aCacheThatNobodyMakesAnew();
    try (var bytes = FileChannel.open(cache, StandardOpenOption.WRITE)) {
      bytes.write(ByteBuffer.allocate(5_000_000), 4096);
    }

    assertThat(run("search")).isEqualTo(new Ran(0, "one <search>\n", ""));
  }

  @Test
  void optionsInTheEnvironmentThatTheCacheCannotBearDoNoHarm() throws IOException {
    assertThat(aCacheThatNobodyMakesAnew()).exists();
    for (var option :
        List.of(
            "-Xshare:off",
            "-XX:+UseZGC",
            "-Xmx64m",
            "--add-opens=java.base/java.lang=ALL-UNNAMED")) {
      environment.put("JAVA_TOOL_OPTIONS", option);

      assertThat(run("search"))
          .isEqualTo(new Ran(0, "one <search>\n", "Picked up JAVA_TOOL_OPTIONS: " + option + "\n"));
    }
  }

  @Test
  void aReadOnlyCheckoutKeepsItsCacheInTheUsersFolder() throws IOException {
    Files.writeString(checkout.resolve("target/aot"), "in the way, since root may write anywhere");
    environment.put("CUECARD_AOT", "now");

    assertThat(run()).isEqualTo(new Ran(0, "one\n", ""));
    assertThat(caches(folder.resolve("user/.cache/cuecard" + checkout))).hasSize(1);
    assertThat(programComesFromTheCache()).isTrue();
  }

  @Test
  void withNowhereToKeepACacheItRunsWithoutOne() throws IOException {
    Files.writeString(checkout.resolve("target/aot"), "in the way");
    environment.put("XDG_CACHE_HOME", checkout.resolve("target/aot").toString());
    environment.put("CUECARD_AOT", "now");

    assertThat(run()).isEqualTo(new Ran(0, "one\n", ""));
  }

  @Test
  void aProgramThatCannotRehearseIsNotAskedAgain() throws IOException {
    environment.put("CUECARD_AOT", "now");
    writeProgram("bad", jar);

    assertThat(run()).isEqualTo(new Ran(0, "bad\n", ""));
    try (var files = Files.list(checkout.resolve("target/aot"))) {
      assertThat(files).extracting(Path::toString).filteredOn(f -> f.endsWith(".none")).hasSize(1);
    }
  }

  // ---- What happened

  private record Ran(int exit, String out, String err) {}

  private Ran run(String... arguments) {
    var command = Stream.concat(Stream.of(checkout + "/cuecard"), Stream.of(arguments));
    return finish(start(folder, command.toArray(String[]::new)));
  }

  private Process start(Path from, String... command) {
    var builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ran finish(Process process) {
    try {
      process.getOutputStream().close();
      var out = new String(process.getInputStream().readAllBytes(), UTF_8);
      var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
      return new Ran(process.waitFor(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> caches(Path at) throws IOException {
    try (var files = Files.find(at, 1, (file, _) -> file.toString().endsWith(".aot"))) {
      return files.toList();
    }
  }

  private boolean programComesFromTheCache() throws IOException {
    var log = folder.resolve("classes.log");
    environment.put("CUECARD_JAVA_OPTS", "-Xlog:class+load:file=" + log);
    run();
    environment.remove("CUECARD_JAVA_OPTS");
    return Files.readString(log).contains("Program source: shared objects file");
  }

  // ---- What it happens to

  private Path source() {
    return checkout.resolve("src/main/java/Program.java");
  }

  private Path aCacheThatNobodyMakesAnew() throws IOException {
    environment.put("CUECARD_AOT", "now");
    run();
    writeLock("aot/lock", ProcessHandle.current().pid());
    return caches(checkout.resolve("target/aot")).getFirst();
  }

  private void writeLock(String name, long holder) throws IOException {
    var lock = Files.createDirectory(checkout.resolve("target").resolve(name));
    Files.writeString(lock.resolve("holder"), holder + "\n");
  }

  private static void setTime(Path path, Instant time) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(time));
  }

  private static Path onPath(String tool) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(path -> Path.of(path, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + tool + " on the PATH"));
  }

  /// Puts a Maven on the `PATH` that does what is asked; `%s` is the jar of a program called "two".
  private void writeMaven(String does) throws IOException {
    var two = folder.resolve("two.jar");
    writeProgram("two", two);
    writeScript(folder.resolve("bin/mvn"), does.formatted(two));
  }

  private static void writeScript(Path script, String text) throws IOException {
    Files.writeString(script, "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void writeProgram(String name, Path jar) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Program");
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.setMethod(ZipEntry.DEFLATED);
      out.putNextEntry(new ZipEntry("Program.class"));
      out.write(compiled(name, folder.resolve(name)));
    }
    setTime(jar, BUILT);
  }

  private static byte[] compiled(String name, Path into) throws IOException {
    var text =
        """
        public class Program {
          public static void main(String[] args) {
            var command = args.length == 0 ? "" : args[0];
            if (command.equals("rehearse") && "NAME".equals("bad")) System.exit(2);
            if (command.equals("home")) {
              System.out.println(System.getProperty("cuecard.home"));
              return;
            }
            var line = new StringBuilder(System.getProperty("cuecard.name", "NAME"));
            for (var arg : args) line.append(" <").append(arg).append('>');
            System.out.println(line);
            if (command.equals("exit")) System.exit(Integer.parseInt(args[1]));
          }
        }
        """
            .replace("NAME", name);
    var source =
        new SimpleJavaFileObject(URI.create("string:///Program.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    var options = List.of("-proc:none", "-d", Files.createDirectories(into).toString());
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.getTask(null, null, null, options, null, List.of(source)).call()).isTrue();
    return Files.readAllBytes(into.resolve("Program.class"));
  }
}
