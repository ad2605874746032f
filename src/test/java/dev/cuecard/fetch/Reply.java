package dev.cuecard.fetch;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

/// An answer of a server, right or wrong.
public interface Reply {
  void to(HttpExchange exchange) throws IOException;

  static Reply json(String text) {
    return text(200, "application/json; charset=utf-8", text);
  }

  static Reply html(int status, String text) {
    return text(status, "text/html; charset=UTF-8", text);
  }

  static Reply text(int status, String type, String text) {
    return bytes(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reply bytes(int status, String type, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  /// The same with one more header.
  default Reply with(String header, String value) {
    return exchange -> {
      exchange.getResponseHeaders().set(header, value);
      to(exchange);
    };
  }

  static Reply redirect(int status, String location) {
    return text(status, "text/plain", "Elsewhere.").with("Location", location);
  }

  static Reply packed(String type, byte[] packed) {
    return bytes(200, type, packed).with("Content-Encoding", "gzip");
  }

  /// An answer that promises more than it holds.
  static Reply cutOff(String text) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length + 100L);
      exchange.getResponseBody().write(body);
      exchange.getResponseBody().flush();
    };
  }

  /// An answer that goes on for as long as anyone reads it.
  static Reply endless() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      while (true) {
        out.write(new byte[1 << 16]);
      }
    };
  }

  /// An answer that begins and then stands still until `end`.
  static Reply standstill(CountDownLatch end) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /// `bytes`, packed.
  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
