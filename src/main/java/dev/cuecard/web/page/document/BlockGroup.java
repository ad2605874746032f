package dev.cuecard.web.page.document;

import dev.cuecard.document.Block;
import dev.cuecard.document.Signature;
import dev.cuecard.render.Printable;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Blocks of one kind that follow each other: paragraphs, or the items of a list.
public record BlockGroup(Block.Kind kind, List<Block> blocks) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

  public BlockGroup {
    blocks = List.copyOf(blocks);
  }

  /// `blocks` in groups.
  public static List<BlockGroup> of(List<Block> blocks) {
    List<BlockGroup> groups = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= blocks.size(); to++) {
      if (to == blocks.size() || blocks.get(to).kind() != blocks.get(from).kind()) {
        groups.add(new BlockGroup(blocks.get(from).kind(), blocks.subList(from, to)));
        from = to;
      }
    }
    return groups;
  }

  public boolean isList() {
    return kind != Block.Kind.PARAGRAPH;
  }

  public boolean isNumbered() {
    return kind == Block.Kind.NUMBERED;
  }

  /// A text that has lines, as the code of a program has, made fit to be shown.
  public static String lines(String text) {
    return text.lines().map(Printable::of).collect(Collectors.joining("\n"));
  }

  /// `Name, 2015-08-24 15:41 UTC`.
  public static String signature(Signature signature) {
    return Printable.of(signature.user())
        + ", "
        + TIME.format(signature.time().atOffset(ZoneOffset.UTC));
  }
}
