package dev.cuecard.ingest;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.Part;
import dev.cuecard.document.Document;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which documents a worker stores where several read the same sources: those whose id falls into
/// its part. All tracks of a recording have one id. Message bundles and their translations find
/// each other by what they say, so that the first part has all of them.
final class Share {
  private static final String MESSAGES = "";

  private final Part part;

  Share(Part part) {
    this.part = part;
  }

  boolean has(Document document) {
    boolean hasMessages = document.bundle().isPresent() || Merge.isTranslations(document);
    return part.has(hasMessages ? MESSAGES : document.id());
  }

  /// Whether the file's name says that another part has it: then it need not be read.
  boolean isElsewhere(SourceFile file, Corpus corpus) {
    return !part.equals(Part.WHOLE)
        && isSubtitles(file.name())
        && !part.has(SubtitleName.of(file.uri(corpus)).id());
  }

  /// Whether it is of the formats that nearly all subtitle files have, by its name.
  private static boolean isSubtitles(String name) {
    return name.endsWith(".srt") || name.endsWith(".vtt");
  }

  /// Says the same of all documents of a course, by the first of them.
  Predicate<Document> ofCourse() {
    return new Predicate<>() {
      private @Nullable Boolean isOurs;

      @Override
      public boolean test(Document document) {
        if (isOurs == null) {
          isOurs = part.has(document.id());
        }
        return isOurs;
      }
    };
  }
}
