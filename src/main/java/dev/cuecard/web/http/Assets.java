package dev.cuecard.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/// The files that pages are made with: styles, scripts, pictures. All are read when the server
/// starts, so there is no path that could lead elsewhere.
public final class Assets implements Handler {
  private static final Map<String, String> TYPES =
      Map.of(
          "css",
          "text/css",
          "js",
          "text/javascript",
          "svg",
          "image/svg+xml",
          "json",
          "application/json");

  private final Map<String, Response> files = new HashMap<>();
  private final Map<String, String> versions = new HashMap<>();

  /// @param names of resources that lie beside `place`
  public Assets(Class<?> place, String folder, List<String> names) {
    for (String name : names) {
      byte[] content = content(place, folder + "/" + name);
      CRC32C sum = new CRC32C();
      sum.update(content);
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      files.put(name, Response.text(type, content));
      versions.put(name, Long.toHexString(sum.getValue()));
    }
  }

  private static byte[] content(Class<?> place, String name) {
    try (InputStream in = place.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /// What tells this content of the file from others: in its address it lets browsers keep the
  /// file.
  public String version(String name) {
    return versions.getOrDefault(name, "");
  }

  @Override
  public Response answer(Request request, String name) throws Refusal {
    Response file = files.get(name);
    if (file == null) {
      throw Refusal.notFound("there is no such file");
    }
    boolean isThis = request.parameters().text("v").filter(version(name)::equals).isPresent();
    return isThis ? file.with("Cache-Control", "max-age=31536000, immutable") : file;
  }
}
