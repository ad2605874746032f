package dev.cuecard.format.broadcast.stl;

import dev.cuecard.format.broadcast.FrameRate;
import dev.cuecard.format.broadcast.TimeCode;
import dev.cuecard.language.Language;
import dev.cuecard.timedtext.Hints;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The first block of an EBU STL file, "general subtitle information" (Tech 3264, 2).
final class Gsi {
  static final int LENGTH = 1024;

  private static final Pattern DISK_FORMAT = Pattern.compile("STL\\d\\d\\.\\d\\d");
  private static final Pattern TIME_CODE = Pattern.compile("\\d{8}");

  private final String text;

  /// @param bytes all there are; what is missing is blank
  Gsi(byte[] bytes) {
    byte[] whole = Arrays.copyOf(bytes, LENGTH);
    Arrays.fill(whole, Math.min(bytes.length, LENGTH), LENGTH, (byte) ' ');
    text = new String(whole, charset(new String(whole, 0, 3, StandardCharsets.ISO_8859_1)));
  }

  /// > DFC: bytes 3 to 10, "STL25.01" or "STL30.01".
  static boolean isAtStartOf(byte[] head) {
    return head.length > 10
        && DISK_FORMAT.matcher(new String(head, 3, 8, StandardCharsets.ISO_8859_1)).matches();
  }

  /// > CPN: 437, 850, 860, 863 or 865, the code page of this block.
  private static Charset charset(String page) {
    return page.matches("437|850|860|863|865") && Charset.isSupported("IBM" + page)
        ? Charset.forName("IBM" + page)
        : StandardCharsets.ISO_8859_1;
  }

  /// Bytes `from` to before `to`, without blanks at the ends.
  private String field(int from, int to) {
    return text.substring(from, to).replace('\0', ' ').replace('\n', ' ').strip();
  }

  /// > DFC: the number of frames per second.
  ///
  /// The whole numbers are those of clocks, 23, 29 and 59 those of film and American television.
  FrameRate rate(Hints hints) {
    if (hints.frameRate().isPresent()) {
      return FrameRate.of(hints.frameRate().getAsDouble());
    }
    String frames = field(6, 8);
    return switch (frames) {
      case "23" -> FrameRate.FILM;
      case "29" -> FrameRate.NTSC;
      case "59" -> FrameRate.of(59.94);
      default -> FrameRate.of(frames.matches("[1-9]\\d") ? Integer.parseInt(frames) : 25);
    };
  }

  /// > CCT: 00 Latin, 01 Latin/Cyrillic, 02 Latin/Arabic, 03 Latin/Greek, 04 Latin/Hebrew.
  String codeTable() {
    return field(12, 14);
  }

  /// > LC: the language code, two hexadecimal digits.
  Language language() {
    return StlLanguages.of(field(14, 16));
  }

  /// > MNR: the maximum number of displayable rows; teletext has 23.
  int rows() {
    String rows = field(253, 255);
    return rows.matches("\\d?[1-9]|[1-9]0") ? Integer.parseInt(rows) : 23;
  }

  /// > TNB: the total number of subtitle blocks.
  OptionalInt blocks() {
    String blocks = field(238, 243);
    return blocks.matches("\\d{1,5}")
        ? OptionalInt.of(Integer.parseInt(blocks))
        : OptionalInt.empty();
  }

  /// > TCP: the time code of the start of the programme, HHMMSSFF.
  ///
  /// Zero where it is none.
  TimeCode start() {
    String code = field(256, 264);
    return TIME_CODE.matcher(code).matches()
        ? new TimeCode(part(code, 0), part(code, 2), part(code, 4), part(code, 6), false)
        : new TimeCode(0, 0, 0, 0, false);
  }

  private static int part(String code, int from) {
    return Integer.parseInt(code.substring(from, from + 2));
  }

  /// What people want to know of it, a line a field: the format, then `name: value`.
  String header() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Title", field(16, 48));
    fields.put("Episode", field(48, 80));
    fields.put("Translated-Title", field(80, 112));
    fields.put("Translated-Episode", field(112, 144));
    fields.put("Translator", field(144, 176));
    fields.put("Publisher", field(277, 309));
    fields.put("Language", language().equals(Language.UNKNOWN) ? "" : language().tag());
    fields.put("Code-Table", codeTable());
    fields.put("Start-Of-Programme", field(256, 264));
    return field(3, 11)
        + fields.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> "\n" + entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining());
  }
}
