package dev.cuecard.lexicon.current;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SampleCorpus;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.lexicon.Alternative;
import dev.cuecard.lexicon.Direction;
import dev.cuecard.lexicon.Keys;
import dev.cuecard.lexicon.Lexicon;
import dev.cuecard.lexicon.dictionary.Dictionary;
import dev.cuecard.lexicon.dictionary.DictionaryShelf;
import dev.cuecard.lexicon.dictionary.Entry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentLexiconTest {
  private static final Direction FORTH = Direction.of("en", "es");

  @TempDir private Path folder;

  private CurrentLexicon current() {
    return new CurrentLexicon(shelf(), folder.resolve("lexicon"), Keys.FOLDED, "1");
  }

  private DictionaryShelf shelf() {
    return new DictionaryShelf(folder.resolve("dictionaries"));
  }

  private static List<String> texts(Lexicon lexicon, String word, Direction direction) {
    return lexicon.translations(word, direction).stream().map(Alternative::text).toList();
  }

  @Test
  void theShippedCorpusTeachesWords() {
    SampleCorpus.copy("documents", folder.resolve("corpus"));
    var corpus = new Corpus(folder.resolve("corpus"));
    assertThat(current().learn(corpus)).isTrue();
    Lexicon lexicon = current().open();
    assertThat(texts(lexicon, "question", FORTH)).first().isEqualTo("pregunta");
    assertThat(texts(lexicon, "pregunta", FORTH.reversed())).first().isEqualTo("question");
    assertThat(texts(lexicon, "narrator", Direction.of("en", "fr"))).contains("narrateur");
    assertThat(current().learn(corpus)).as("learned already").isFalse();
    corpus.path("choosing-a-narrator-j8ee").toFile().setLastModified(0);
    assertThat(current().learn(corpus)).as("changed").isTrue();
  }

  @Test
  void anInstalledDictionaryIsKnownAtOnceInBothDirections() {
    assertThat(texts(current().open(), "lamp", FORTH)).isEmpty();
    shelf()
        .add(
            new Dictionary(
                "made", "Made up", FORTH, List.of(new Entry("lamp", List.of("lámpara")))));
    assertThat(texts(current().open(), "lamp", FORTH)).containsExactly("lámpara");
    assertThat(texts(current().open(), "lámpara", FORTH.reversed())).containsExactly("lamp");
    shelf().remove("made");
    assertThat(texts(current().open(), "lamp", FORTH)).isEmpty();
  }
}
