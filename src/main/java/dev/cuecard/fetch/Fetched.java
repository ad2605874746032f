package dev.cuecard.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/// What a server answered.
public final class Fetched {
  private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);
  private static final int OK = 200;
  private static final int LONGEST_QUOTE = 80;
  private static final int LOOKED_AT = 1 << 16;
  private static final String CHARSET = "charset=";

  private final URI address;
  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  /// @param address the one that answered, at the end of all redirects
  Fetched(URI address, int status, HttpHeaders headers, byte[] body) {
    this.address = address;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  public URI address() {
    return address;
  }

  int status() {
    return status;
  }

  Optional<String> location() {
    return header("Location");
  }

  /// How long the server wants to be left alone, as far as it says.
  Duration wishedPause(Instant now) {
    return headers
        .firstValue("Retry-After")
        .flatMap(value -> RetryAfter.of(value, now))
        .orElse(Duration.ZERO);
  }

  /// What a header says, if the answer has it.
  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /// Whether the same question may be answered later.
  boolean isBusy() {
    return BUSY.contains(status);
  }

  /// Its body as it came, unpacked.
  public byte[] bytes() {
    return body.clone();
  }

  /// Its text, in the charset that it names, or else UTF-8.
  public String text() {
    return new String(body, charset());
  }

  /// Its text, which is JSON, as far as the server says.
  ///
  /// @throws FetchFailed if the server says that it is something else
  public String json() throws FetchFailed {
    String type = mediaType();
    if (!type.equals("application/json") && !type.endsWith("+json")) {
      throw unexpected("JSON");
    }
    return text();
  }

  /// What to say where something else was expected.
  public FetchFailed unexpected(String expected) {
    return FetchFailed.answered(address, "expected " + expected + ", got " + this);
  }

  /// The same answer, if it is one.
  Fetched checked() throws FetchFailed {
    if (status != OK) {
      throw unexpected("status 200");
    }
    return this;
  }

  /// `application/json` of `application/json; charset=utf-8`.
  private String mediaType() {
    String type = headers.firstValue("Content-Type").orElse("something");
    int semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }

  private Charset charset() {
    String type = headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    int name = type.indexOf(CHARSET);
    if (name < 0) {
      return StandardCharsets.UTF_8;
    }
    String named = type.substring(name + CHARSET.length()).split("[;\\s]", 2)[0].replace("\"", "");
    try {
      return Charset.forName(named);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /// What it is, to people: `status 503, text/html "Too many requests"`.
  @Override
  public String toString() {
    String shown = status == OK ? "" : "status " + status + ", ";
    return shown + mediaType() + ' ' + '"' + quote() + '"';
  }

  private String quote() {
    String all = text();
    String start = all.substring(0, Math.min(all.length(), LOOKED_AT));
    String words = mediaType().contains("html") ? Jsoup.parse(start).title() : start;
    String plain = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return plain.length() <= LONGEST_QUOTE ? plain : plain.substring(0, LONGEST_QUOTE) + "…";
  }
}
