package dev.cuecard.index.cluster.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an index on a cluster is.
///
/// ```
/// address := ("https" | "http") "://" [user "@"] host [":" port] {"," host [":" port]} "/" name
/// ```
///
/// @param nodes that can be asked, one as well as another; never empty
/// @param name of the index
public record ClusterAddress(List<URI> nodes, Optional<String> user, String name) {
  private static final Pattern FORM =
      Pattern.compile("(https?)://(?:([^/@:]+)(:[^/@]*)?@)?([^/@]+)/([^/?#]*)/?");

  /// Index names of OpenSearch, without what has a meaning in its addresses.
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  private static final int PORT = 9200;

  public ClusterAddress {
    nodes = List.copyOf(nodes);
  }

  /// Whether `text` is meant to be one, and not a folder.
  public static boolean isMeant(String text) {
    return text.startsWith("https://") || text.startsWith("http://");
  }

  /// The address that `text` is.
  ///
  /// @throws ClusterFailed if it is none
  public static ClusterAddress parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new ClusterFailed(
          "expected an index such as https://user@host:9200/name, got \"" + text + '"');
    }
    if (parts.group(3) != null) {
      throw new ClusterFailed(
          "expected no password in the index's address: it belongs in CUECARD_INDEX_PASSWORD");
    }
    if (!NAME.matcher(parts.group(5)).matches()) {
      throw new ClusterFailed(
          "expected the name of an index, of a-z, 0-9, \".\", \"_\" and \"-\", got \""
              + parts.group(5)
              + '"');
    }
    List<URI> nodes = new ArrayList<>();
    for (String host : parts.group(4).split(",", -1)) {
      nodes.add(node(parts.group(1), host));
    }
    return new ClusterAddress(nodes, Optional.ofNullable(parts.group(2)), parts.group(5));
  }

  private static URI node(String scheme, String host) {
    try {
      URI node = new URI(scheme + "://" + host);
      if (node.getHost() == null) {
        throw new URISyntaxException(host, "no host");
      }
      return node.getPort() < 0 ? new URI(scheme + "://" + host + ":" + PORT) : node;
    } catch (URISyntaxException e) {
      throw new ClusterFailed(
          "expected a host such as search.example.org:9200, got \"" + host + '"');
    }
  }

  /// Whether all that is said between it and here can be read on the way.
  boolean isOpen() {
    return nodes.getFirst().getScheme().equals("http")
        && !nodes.stream().allMatch(ClusterAddress::isThisMachine);
  }

  private static boolean isThisMachine(URI node) {
    return List.of("localhost", "127.0.0.1", "[::1]").contains(node.getHost());
  }
}
