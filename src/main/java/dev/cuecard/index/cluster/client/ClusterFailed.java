package dev.cuecard.index.cluster.client;

/// A cluster did not do what it was asked. The message is for the user, on one line.
public final class ClusterFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String type;

  public ClusterFailed(String message) {
    this(message, 0, "");
  }

  ClusterFailed(String message, int status, String type) {
    super(message);
    this.status = status;
    this.type = type;
  }

  /// Whether what was asked for is not there.
  public boolean isMissing() {
    return status == 404;
  }

  /// Whether what was to be made is there already.
  public boolean isThereAlready() {
    return type.equals("resource_already_exists_exception");
  }
}
