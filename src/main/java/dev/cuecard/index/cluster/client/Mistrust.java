package dev.cuecard.index.cluster.client;

import java.net.URI;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;

/// Why a node is not believed to be what it says.
final class Mistrust {
  private Mistrust() {}

  /// What to tell of it.
  static ClusterFailed of(URI node, SSLException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof CertPathBuilderException) {
      return new ClusterFailed(
          "expected a certificate of "
              + node
              + " that somebody known vouches for, got one that nobody does; CUECARD_INDEX_CA names a file"
              + " with the certificate of who does");
    }
    if (cause instanceof CertificateExpiredException) {
      return new ClusterFailed(
          "expected a certificate of " + node + " that is valid now, got one that has expired");
    }
    if (cause instanceof CertificateNotYetValidException) {
      return new ClusterFailed(
          "expected a certificate of "
              + node
              + " that is valid now, got one that will be: it or this machine's clock is wrong");
    }
    if (cause.getClass() == CertificateException.class) { // thrown where names do not match
      return new ClusterFailed(
          "expected a certificate of "
              + node
              + " for "
              + node.getHost()
              + ", got one for another host");
    }
    return new ClusterFailed(
        "expected an encrypted connection with " + node + ", got " + e.getMessage());
  }
}
