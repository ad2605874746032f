package dev.cuecard.cli;

import java.util.logging.LogManager;

/// Lucene logs through `java.util.logging`, whose set-up costs more than a search; nothing that it
/// says is for a user. Named by a system property, and so made by the platform.
public final class SilentLogging extends LogManager {
  @Override
  public void readConfiguration() {
    // no handlers, no levels
  }
}
