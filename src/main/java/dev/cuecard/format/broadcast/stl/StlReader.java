package dev.cuecard.format.broadcast.stl;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.broadcast.Tally;
import dev.cuecard.format.broadcast.TimeCode;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.MendedSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Reads EBU STL.
///
/// > file = GSI *TTI
///
/// Problems say which block in their message; the line of their place is its number, the column a
/// byte of it.
final class StlReader {
  /// > EBN: a subtitle has at most 240 blocks and a last one.
  private static final int LONGEST = 241 * Tti.LENGTH;

  private static final int TIME_COLUMN = 6;

  private final StlBlocks blocks;
  private final Gsi gsi;
  private final StlClock clock;
  private final String charset;
  private final int rows;
  private final Sink sink;
  private final Tally tally = new Tally();

  /// The text so far of a subtitle that takes several blocks, and the last of these.
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();

  private @Nullable Tti open;
  private int cues;

  StlReader(StlBlocks blocks, StlClock clock, Sink sink) {
    this.blocks = blocks;
    this.gsi = blocks.gsi();
    this.clock = clock;
    this.charset = StlText.charset(gsi.codeTable());
    this.rows = gsi.rows();
    this.sink = sink;
  }

  static void read(Encoded file, StlClock clock, Sink sink) throws IOException {
    try (var blocks = new StlBlocks(file)) {
      var reader = new StlReader(blocks, clock, sink);
      reader.header();
      for (Optional<Tti> block = blocks.next(); block.isPresent(); block = blocks.next()) {
        reader.block(block.get());
      }
      reader.end();
    }
  }

  private void header() {
    sink.about(gsi.language(), Track.Origin.HUMAN);
    sink.aside(new Aside(Aside.Kind.HEADER, gsi.header(), 0));
    if (blocks.isHeaderCut()) {
      problem(1, 1, Severity.ERROR, "GSI: the file ends before 1,024 bytes");
    }
    if (charset.isEmpty() && !gsi.codeTable().equals("00")) {
      problem(
          1,
          13,
          Severity.WARNING,
          "GSI: expected a code table from 00 to 04, got "
              + Problem.quote(gsi.codeTable())
              + ", taken as 00");
    }
    if (clock.isDoubtful()) {
      problem(
          1,
          257,
          Severity.NOTE,
          "GSI: the programme is to start at "
              + gsi.start()
              + ", where few subtitles have begun; their times are left as they are");
    }
  }

  private void block(Tti block) {
    if (!block.isSubtitle()) {
      String what = block.isUserData() ? "a block of user data" : "a reserved block";
      tally.add(Severity.NOTE, what + " is left out", name(block));
      return;
    }
    if (open != null && (open.subtitle() != block.subtitle() || text.size() > LONGEST)) {
      problem(open, 4, Severity.WARNING, "the subtitle has no last block");
      subtitle(open);
    }
    text.writeBytes(block.text());
    if (block.isLast()) {
      subtitle(block);
    } else {
      open = block;
    }
  }

  /// Takes the times and the place of a subtitle from the last of its blocks.
  private void subtitle(Tti last) {
    String words = StlText.read(text.toByteArray(), charset, what -> note(what, last));
    text.reset();
    open = null;
    if (last.isComment()) {
      sink.aside(new Aside(Aside.Kind.NOTE, words, cues));
      return;
    }
    String settings =
        StlPlacement.settings(last.row(), rows, last.justification(), last.cumulative());
    sink.cue(new Cue(span(last), words, id(last), Optional.empty(), Optional.of(settings)));
    cues++;
  }

  private void note(String what, Tti block) {
    tally.add(Severity.NOTE, what, name(block));
  }

  /// A number that only counts is none.
  private Optional<String> id(Tti block) {
    int number = block.subtitleNumber();
    return number == cues || number == cues + 1
        ? Optional.empty()
        : Optional.of(Integer.toString(number));
  }

  private TimeSpan span(Tti block) {
    possible(block, block.in());
    possible(block, block.out());
    return MendedSpan.of(
        clock.millis(block.in()),
        clock.millis(block.out()),
        message -> problem(block, TIME_COLUMN, Severity.WARNING, message));
  }

  private void possible(Tti block, TimeCode time) {
    if (!time.isPossible(clock.rate())) {
      problem(
          block,
          TIME_COLUMN,
          Severity.WARNING,
          "no time of day has the code " + time + ", counted on");
    }
  }

  private void end() {
    if (open != null) {
      problem(open, 4, Severity.WARNING, "the subtitle has no last block");
      subtitle(open);
    }
    int count = blocks.count();
    if (blocks.cut() > 0) {
      problem(
          Math.max(1, count),
          blocks.cut(),
          Severity.ERROR,
          "the file ends within a TTI block, behind its byte " + blocks.cut());
    }
    OptionalInt expected = gsi.blocks();
    if (expected.isEmpty() || expected.getAsInt() != count) {
      String said = expected.isPresent() ? Integer.toString(expected.getAsInt()) : "no number of";
      problem(1, 239, Severity.NOTE, "GSI: " + said + " TTI blocks announced, " + count + " found");
    }
    tally.report(sink::problem);
  }

  private static String name(Tti block) {
    return "TTI block " + block.number();
  }

  private void problem(Tti block, int column, Severity severity, String message) {
    problem(block.number(), column, severity, name(block) + ": " + message);
  }

  private void problem(int line, int column, Severity severity, String message) {
    sink.problem(new Problem(new Place(line, column), severity, message));
  }
}
