package dev.cuecard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A server's certificate, as the JDK's keytool makes it.
///
/// @param host that it is for
record Certificates(Path folder, String host) {
  private static final String PASSWORD = "changeit";
  private static final String NODE = "node";
  private static final String AUTHORITY = "authority";

  /// Makes one for which nobody but itself vouches.
  ///
  /// @param options of keytool: `-startdate`, `-2d`
  static Certificates of(Path folder, String host, String... options) throws IOException {
    Certificates made = new Certificates(folder, host);
    made.keyPair(NODE, host, List.of(options));
    made.export(NODE);
    return made;
  }

  /// Makes one for which an authority vouches that is valid now.
  ///
  /// @param options of keytool, for the server's
  static Certificates issued(Path folder, String host, String... options) throws IOException {
    Certificates made = new Certificates(folder, host);
    String request = folder.resolve("node.csr").toString();
    String issued = folder.resolve("node.pem").toString();
    made.keyPair(AUTHORITY, AUTHORITY, List.of("-ext", "bc:c"));
    made.export(AUTHORITY);
    made.keyPair(NODE, host, List.of());
    made.keytool("-certreq", NODE, List.of("-file", request));
    List<String> issue = new ArrayList<>(List.of("-rfc", "-infile", request, "-outfile", issued));
    issue.addAll(List.of("-ext", "SAN=dns:" + host));
    issue.addAll(List.of(options));
    made.keytool("-gencert", AUTHORITY, issue);
    made.keytool("-importcert", NODE, List.of("-noprompt", "-file", issued));
    made.keytool("-delete", AUTHORITY, List.of());
    return made;
  }

  private void keyPair(String alias, String name, List<String> more) throws IOException {
    List<String> options = new ArrayList<>(List.of("-keyalg", "EC", "-dname", "CN=" + name));
    options.addAll(List.of("-ext", "SAN=dns:" + name));
    options.addAll(more);
    keytool("-genkeypair", alias, options);
  }

  private void export(String alias) throws IOException {
    keytool("-exportcert", alias, List.of("-rfc", "-file", authority().toString()));
  }

  /// The file by which a client can know it.
  Path authority() {
    return folder.resolve(host + ".pem");
  }

  private Path store() {
    return folder.resolve(host + ".p12");
  }

  /// With which a server shows it.
  SSLContext context() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store())) {
      keys.load(in, PASSWORD.toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private void keytool(String command, String alias, List<String> options) throws IOException {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    words.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
    words.addAll(List.of(command, "-alias", alias, "-keystore", store().toString()));
    words.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
    words.addAll(options);
    try {
      int code =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("keytool.log").toFile())
              .start()
              .waitFor();
      if (code != 0) {
        throw new IOException(Files.readString(folder.resolve("keytool.log")));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
