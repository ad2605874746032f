package dev.cuecard.encoding;

import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;

/// Decodes bytes of a known charset as they come: every line end becomes `\n`, and what is
/// malformed becomes U+FFFD and is reported. The text gathers here until it is taken.
final class Decoding {
  static final char REPLACEMENT = '\uFFFD';
  private static final int CHUNK = 1 << 16;

  private final CharsetDecoder decoder;
  private final CharBuffer out;
  private final StringBuilder text = new StringBuilder();
  private final Position position;
  private final Problems problems;
  private int passed;
  private boolean afterReturn;

  /// @param position of the first byte in its file; it moves on with the text that is taken
  Decoding(Charset charset, Position position, Problems problems, int bytes) {
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    out = CharBuffer.allocate(Math.clamp(bytes, 16, CHUNK));
    this.position = position;
    this.problems = problems;
  }

  /// Decodes `in`, but for a character that is cut off at its end: its bytes remain, to be seen
  /// again before those that follow, unless these are the last.
  void decode(ByteBuffer in, boolean last) {
    for (boolean more = true; more; ) {
      CoderResult result = decoder.decode(in, out, last);
      if (result.isUnderflow()) {
        more = last && decoder.flush(out).isOverflow();
      }
      drain();
      if (result.isError()) {
        replace(in, result.length());
      }
    }
  }

  /// The text that was decoded and not yet taken.
  CharSequence text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /// Past the last line end in the text, 0 if there is none.
  int endOfLines() {
    return text.lastIndexOf("\n") + 1;
  }

  String take(int length) {
    String taken = text.substring(0, length);
    position.pass(taken.substring(Math.min(passed, length)));
    passed = Math.max(0, passed - length);
    text.delete(0, length);
    return taken;
  }

  /// Moves what was decoded to the text, with `\n` for every line end, so that it can be counted.
  private void drain() {
    out.flip();
    char[] chars = out.array();
    int end = out.limit();
    int start = afterReturn && end > 0 && chars[0] == '\n' ? 1 : 0;
    afterReturn = end > 0 ? chars[end - 1] == '\r' : afterReturn;
    for (int i = start; i < end; i++) {
      if (chars[i] == '\r') {
        text.append(chars, start, i - start).append('\n');
        i += i + 1 < end && chars[i + 1] == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    text.append(chars, start, end - start);
    out.clear();
  }

  private void replace(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    position.pass(text.substring(passed));
    passed = text.length();
    problems.add(
        Problem.warning(
            position.place(),
            "expected "
                + decoder.charset().name()
                + ", got bytes "
                + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes)));
    text.append(REPLACEMENT);
    afterReturn = false;
  }
}
