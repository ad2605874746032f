package dev.cuecard.guide;

import dev.cuecard.document.Document;
import dev.cuecard.language.Language;
import java.util.Optional;

/// A document beside those that a guide is made of. A guide asks all for what they are about, and
/// reads those of its course.
public interface Neighbour {
  String id();

  Optional<String> collection();

  /// Whether learners do not see it yet.
  boolean isDraft();

  /// Empty if it says nothing in this language.
  Optional<Gist> gist(Language language);

  /// Empty if it cannot be read.
  Optional<Document> document();

  /// One that has been read.
  static Neighbour of(Document document) {
    return new Read(document);
  }

  /// A document that has been read.
  record Read(Document read) implements Neighbour {
    @Override
    public String id() {
      return read.id();
    }

    @Override
    public Optional<String> collection() {
      return read.about().collection();
    }

    @Override
    public boolean isDraft() {
      return read.about().draft();
    }

    @Override
    public Optional<Gist> gist(Language language) {
      return Gist.of(read, language);
    }

    @Override
    public Optional<Document> document() {
      return Optional.of(read);
    }
  }
}
