package dev.cuecard.cli;

import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the jar.
final class Version implements IVersionProvider {
  /// `1.0`, or what stands for it in a program that was not packaged.
  static String number() {
    String version = Cuecard.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"cuecard " + number(), "Java " + Runtime.version()};
  }
}
