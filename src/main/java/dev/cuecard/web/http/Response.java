package dev.cuecard.web.http;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An answer.
public final class Response {
  private static final String UTF_8 = "; charset=utf-8";

  private final int status;
  private final String type;
  private final byte[] body;
  private final @Nullable Path file;
  private final Map<String, String> headers;

  private Response(
      int status, String type, byte[] body, @Nullable Path file, Map<String, String> headers) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.file = file;
    this.headers = Map.copyOf(headers);
  }

  public static Response html(String text) {
    return text("text/html", text);
  }

  public static Response json(String text) {
    return text("application/json", text);
  }

  /// A text of any kind.
  public static Response text(String type, String text) {
    return text(type, text.getBytes(StandardCharsets.UTF_8));
  }

  /// A text of any kind.
  ///
  /// @param utf8 its bytes, which are the answer's from now on
  static Response text(String type, byte[] utf8) {
    return new Response(200, type + UTF_8, utf8, null, Map.of());
  }

  /// What is no text.
  ///
  /// @param body the answer's from now on
  public static Response bytes(String type, byte[] body) {
    return new Response(200, type, body, null, Map.of());
  }

  /// A file that is sent as it is, or the part of it that is asked for.
  public static Response file(String type, Path file) {
    return new Response(200, type, new byte[0], file, Map.of());
  }

  /// What asks for another address instead (RFC 9110, 15.4.4).
  public static Response seeOther(String address) {
    return text("text/plain", "").with(303).with("Location", address);
  }

  public Response with(int otherStatus) {
    return new Response(otherStatus, type, body, file, headers);
  }

  public Response with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Response(status, type, body, file, more);
  }

  /// The same, to be kept as a file of this name (RFC 6266; RFC 8187 for what is not ASCII).
  public Response asFile(String name) {
    return with("Content-Disposition", "attachment; filename*=UTF-8''" + PercentCode.encode(name));
  }

  /// The status of HTTP.
  public int status() {
    return status;
  }

  /// Its media type.
  String type() {
    return type;
  }

  /// What is sent, not compressed.
  public byte[] body() {
    return body;
  }

  /// The file that is sent instead of a body, if one is.
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /// Headers others than those that every answer has.
  Map<String, String> headers() {
    return headers;
  }
}
