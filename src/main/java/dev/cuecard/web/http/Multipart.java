package dev.cuecard.web.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form with files, as browsers send it (RFC 7578).
public final class Multipart {
  private static final int MOST = 20;
  private static final int LONGEST_HEAD = 4000;
  private static final byte[] LINE = {'\r', '\n'};
  private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};

  /// RFC 2046, 5.1.1: of 1 to 70 characters.
  private static final Pattern BOUNDARY =
      Pattern.compile("multipart/form-data\\s*;\\s*boundary=\"?([\\w'()+,./:=? -]{1,70})\"?");

  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"\r\n]*)\"");
  private static final Pattern FILE = Pattern.compile("[; ]filename=\"([^\"\r\n]*)\"");

  /// A field of the form.
  ///
  /// @param file the name of the file that was chosen; empty if it is no file
  /// @param from where in the form its content begins
  /// @param to where it ends
  public record Part(String name, String file, int from, int to) {}

  private final byte[] body;
  private final List<Part> parts;

  private Multipart(byte[] body, List<Part> parts) {
    this.body = body;
    this.parts = List.copyOf(parts);
  }

  /// Reads a form.
  ///
  /// @param type the header `Content-Type`
  public static Multipart parse(String type, byte[] body) throws Refusal {
    Matcher boundary = BOUNDARY.matcher(type);
    if (!boundary.lookingAt()) {
      throw new Refusal(415, "expected multipart/form-data with a boundary");
    }
    byte[] delimiter = ("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.US_ASCII);
    List<Part> parts = new ArrayList<>();
    // The first delimiter has no line before it.
    int at = delimiter.length - LINE.length;
    if (!startsWith(body, 0, delimiter, LINE.length)) {
      throw Refusal.badRequest("expected the boundary at the beginning of the form");
    }
    while (startsWith(body, at, LINE, 0)) {
      int end = find(delimiter, body, at);
      if (end < 0 || parts.size() == MOST) {
        throw Refusal.badRequest("expected a whole form of at most " + MOST + " fields");
      }
      parts.add(part(body, at, end));
      at = end + delimiter.length;
    }
    return new Multipart(body, parts);
  }

  /// The part whose headers begin at `from`, with the line that ends the delimiter.
  private static Part part(byte[] body, int from, int end) throws Refusal {
    int blank = find(BLANK_LINE, body, from);
    if (blank < 0 || blank > end || blank - from > LONGEST_HEAD) {
      throw Refusal.badRequest("expected the name of each field of the form");
    }
    String head = new String(body, from, blank - from, StandardCharsets.UTF_8);
    int start = Math.min(end, blank + BLANK_LINE.length);
    return new Part(value(NAME, head), value(FILE, head), start, end);
  }

  private static String value(Pattern pattern, String head) {
    Matcher value = pattern.matcher(head);
    return value.find() ? value.group(1) : "";
  }

  /// The text of a field, without blanks around it; empty if it was not filled in.
  public Optional<String> text(String name) {
    return parts.stream()
        .filter(part -> part.name.equals(name) && part.file.isEmpty())
        .map(part -> new String(content(part), StandardCharsets.UTF_8).strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /// The file that was chosen, if one was.
  public Optional<Part> file() {
    return parts.stream().filter(part -> !part.file.isEmpty()).findFirst();
  }

  /// What a field holds.
  public byte[] content(Part part) {
    return Arrays.copyOfRange(body, part.from, part.to);
  }

  int size() {
    return parts.size();
  }

  private static boolean startsWith(byte[] body, int at, byte[] wanted, int from) {
    int length = wanted.length - from;
    return at + length <= body.length
        && Arrays.equals(body, at, at + length, wanted, from, wanted.length);
  }

  private static int find(byte[] wanted, byte[] body, int from) {
    for (int at = from; at + wanted.length <= body.length; at++) {
      if (body[at] == wanted[0] && startsWith(body, at, wanted, 0)) {
        return at;
      }
    }
    return -1;
  }
}
