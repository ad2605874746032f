package dev.cuecard.page;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.internal.ParagraphParser;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// Keeps the time for a page in proportion to its length. CommonMark looks to the end of a
/// paragraph for what closes each `<` or `[`, and gives its tables all lines of a paragraph with
/// every line that is added: both cost the square of the paragraph's length, minutes for a
/// megabyte. So what nobody writes is read in pieces: markup that reaches from one into the next is
/// text.
final class Pieces implements InlineParser {
  private static final int CHARACTERS = 4_000;
  private static final int LINES = 1_000;

  private final InlineParser parser;

  private Pieces(InlineParserContext context) {
    parser = new InlineParserImpl(context);
  }

  /// `parser`, for one page.
  static Parser parser(Parser.Builder parser) {
    return parser
        .inlineParserFactory(Pieces::new)
        .customBlockParserFactory(new ParagraphEnds())
        .build();
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    SourceLines piece = SourceLines.empty();
    int length = 0;
    for (SourceLine line : lines.getLines()) {
      int size = line.getContent().length();
      if (length > 0 && length + size > CHARACTERS) {
        parser.parse(piece, block);
        block.appendChild(new SoftLineBreak());
        piece = SourceLines.empty();
        length = 0;
      }
      int from = size > CHARACTERS ? parseAllButTheLast(line, block) : 0;
      piece.addLine(line.substring(from, size));
      length += size - from;
    }
    parser.parse(piece, block);
  }

  /// Parses a long line but for its last piece, and says where that begins. Pieces end at a blank,
  /// or within a word if that is long.
  private int parseAllButTheLast(SourceLine line, Node block) {
    int from = 0;
    while (line.getContent().length() - from > CHARACTERS) {
      int blank = lastBlank(line.getContent(), from, from + CHARACTERS);
      int end = blank > from ? blank : from + CHARACTERS;
      parser.parse(SourceLines.of(line.substring(from, end)), block);
      if (end == blank) {
        block.appendChild(new SoftLineBreak());
      }
      from = end == blank ? end + 1 : end;
    }
    return from;
  }

  private static int lastBlank(CharSequence line, int from, int to) {
    int index = to;
    while (index > from && line.charAt(index) != ' ') {
      index--;
    }
    return index;
  }

  /// Begins another paragraph after so many lines of one.
  private static final class ParagraphEnds extends AbstractBlockParserFactory {
    private @Nullable BlockParser paragraph;
    private int lines;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BlockParser open = matched.getMatchedBlockParser();
      lines = open.equals(paragraph) ? lines + 1 : 0;
      paragraph = open;
      return open instanceof ParagraphParser && lines >= LINES
          ? BlockStart.of(new ParagraphParser()).atIndex(state.getIndex())
          : BlockStart.none();
    }
  }
}
