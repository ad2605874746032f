package dev.cuecard.index.cluster.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// Whom to believe that a cluster is what it says.
final class Trust {
  private Trust() {}

  /// Those whose certificates are in this file, and nobody else.
  static SSLContext in(Path authority) {
    try (InputStream in = Files.newInputStream(authority)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      boolean isValid = false;
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        trusted.setCertificateEntry("authority-" + number++, one);
        isValid |= isValid(one);
      }
      if (!isValid) {
        String wanted = number == 0 ? "" : " that are valid now";
        throw new ClusterFailed(
            "expected certificates (PEM) in " + authority + wanted + ", got none");
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new ClusterFailed(
          "expected certificates (PEM) in " + authority + ", got " + e.getMessage());
    }
  }

  /// Whether it is now. Java itself does not ask that of those whom it is told to trust.
  private static boolean isValid(Certificate one) {
    try {
      ((X509Certificate) one).checkValidity();
      return true;
    } catch (CertificateException e) {
      return false;
    }
  }
}
