package dev.cuecard.web.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Sends answers, all of them with the same precautions.
record Sending(HttpExchange exchange) {
  private static final int NOT_MODIFIED = 304;
  private static final int PARTIAL = 206;
  private static final int BUFFER = 1 << 16;

  /// Sends a text, unless who asks has it already.
  void send(Packed answer) throws IOException {
    Response response = answer.response();
    headers(response);
    exchange.getResponseHeaders().set("ETag", answer.tag());
    if (response.status() == 200 && header("If-None-Match").contains(answer.tag())) {
      exchange.sendResponseHeaders(NOT_MODIFIED, -1);
      return;
    }
    if (answer.isCompressed()) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    boolean hasBody = begin(response.status(), answer.size());
    if (hasBody) {
      exchange.getResponseBody().write(answer.body());
    }
  }

  /// Sends a file, or the part of it that is asked for.
  ///
  /// @throws Refusal before anything is sent
  void send(Response response, Path file) throws IOException, Refusal {
    long size = Files.size(file);
    String tag = "\"%x-%x\"".formatted(size, Files.getLastModifiedTime(file).toMillis());
    Optional<ByteRange> range =
        header("If-Range").isEmpty() || header("If-Range").equals(tag)
            ? ByteRange.of(header("Range"), size)
            : Optional.empty();
    headers(response);
    exchange.getResponseHeaders().set("ETag", tag);
    exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
    ByteRange sent = range.orElse(new ByteRange(0, size - 1));
    if (range.isPresent()) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes %d-%d/%d".formatted(sent.first(), sent.last(), size));
    }
    if (begin(range.isPresent() ? PARTIAL : 200, sent.length())) {
      copy(file, sent);
    }
  }

  private void copy(Path file, ByteRange part) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(part.first());
      OutputStream out = exchange.getResponseBody();
      byte[] buffer = new byte[BUFFER];
      long left = part.length();
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
        if (read < 0) {
          throw new IOException("the file has become shorter");
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }

  private void headers(Response response) {
    var headers = exchange.getResponseHeaders();
    Precautions.HEADERS.forEach(headers::set);
    headers.set("Content-Type", response.type());
    headers.set("Vary", "Accept-Encoding, Accept-Language, Cookie");
    response.headers().forEach(headers::set);
    switch (response.status()) {
      case 405 -> headers.set("Allow", "GET, HEAD");
      case 429, 503 -> headers.set("Retry-After", "1");
      default -> {}
    }
  }

  /// Begins the answer; returns whether a body is to follow.
  private boolean begin(int status, long size) throws IOException {
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    if (isHead) {
      exchange.getResponseHeaders().set("Content-Length", Long.toString(size));
    }
    boolean hasBody = size > 0 && !isHead;
    exchange.sendResponseHeaders(status, hasBody ? size : -1);
    return hasBody;
  }

  private String header(String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }
}
