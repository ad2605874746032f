package dev.cuecard.openedx;

import dev.cuecard.document.Document;
import dev.cuecard.openedx.export.BlockKind;
import dev.cuecard.openedx.export.Catalogue;
import dev.cuecard.openedx.export.OlxBlock;
import dev.cuecard.openedx.export.Tally;
import dev.cuecard.openedx.export.UnusableFile;
import dev.cuecard.openedx.problem.OlxProblem;
import dev.cuecard.openedx.video.VideoReader;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problems;
import java.util.List;

/// Makes the documents that a block is.
final class BlockReader {
  private final Catalogue catalogue;
  private final PageReader pages;
  private final VideoReader videos;
  private final Tally tally;

  BlockReader(Catalogue catalogue, PageReader pages, VideoReader videos, Tally tally) {
    this.catalogue = catalogue;
    this.pages = pages;
    this.videos = videos;
    this.tally = tally;
  }

  /// None if the block is empty; several if it asks several questions.
  ///
  /// @throws UnusableFile if its text stands in a file that cannot be read
  List<Parsed<Document>> read(OlxBlock block) throws UnusableFile {
    return switch (BlockKind.of(block.type())) {
      case VIDEO -> List.of(videos.read(block));
      case HTML -> pages.read(block).map(page -> new Parsed<>(page, List.of())).stream().toList();
      case PROBLEM -> exercises(block);
      case CONTAINER, SETTING, OTHER -> List.of();
    };
  }

  private List<Parsed<Document>> exercises(OlxBlock block) {
    if (block.element().childrenSize() == 0 && block.element().ownText().isBlank()) {
      tally.count("problems without words");
      return List.of();
    }
    return new OlxProblem(block.element(), catalogue.about(block)).read(new Problems());
  }
}
