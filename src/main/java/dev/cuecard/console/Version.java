package dev.cuecard.console;

import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the jar.
public final class Version implements IVersionProvider {
  /// `1.0`, or what stands for it in a program that was not packaged.
  public static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"cuecard " + number(), "Java " + Runtime.version()};
  }
}
