package dev.cuecard.index.cluster.client;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/// Where an index on a cluster is, and as whom to ask for it.
///
/// @param password of the address's user
/// @param authority a file with the certificates (PEM) of those who vouch for the cluster; those
///   that Java trusts if there is none
public record ClusterAccess(
    ClusterAddress address,
    Optional<String> password,
    Optional<String> apiKey,
    Optional<Path> authority) {
  public ClusterAccess {
    if (address.user().isPresent() && password.isEmpty()) {
      throw new ClusterFailed(
          "expected the password of " + address.user().get() + " in CUECARD_INDEX_PASSWORD");
    }
    if (address.isOpen() && (address.user().isPresent() || apiKey.isPresent())) {
      throw new ClusterFailed(
          "expected https where a password is sent to another machine, got http");
    }
  }

  /// What is sent to say who asks (RFC 9110, 11.6.2; RFC 7617).
  Optional<String> authorization() {
    return apiKey
        .map(key -> "ApiKey " + key)
        .or(() ->
            address
                .user()
                .map(user ->
                    "Basic "
                        + Base64.getEncoder()
                            .encodeToString(
                                (user + ":" + password.orElse(""))
                                    .getBytes(StandardCharsets.UTF_8))));
  }
}
