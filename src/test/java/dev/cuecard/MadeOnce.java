package dev.cuecard;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.UnusableModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests what takes long to make, one for all: the shipped corpus as a [Library], and the
/// bundled [SentenceModel]. Both are closed when the last test has run.
public final class MadeOnce implements ParameterResolver {
  private static final Path FOLDER = Path.of("target");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
    Class<?> type = parameter.getParameter().getType();
    return type == Library.class || type == SentenceModel.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
    Class<?> type = parameter.getParameter().getType();
    return extension
        .getRoot()
        .getStore(Namespace.create(MadeOnce.class))
        .computeIfAbsent(type, _ -> type == Library.class ? shippedCorpus() : bundledModel());
  }

  private static Library shippedCorpus() {
    return new Library(
        FOLDER.resolve("shipped"),
        SampleCorpus.documents().stream()
            .map(file -> Corpus.parse(SharedFiles.text(file).getBytes(StandardCharsets.UTF_8)))
            .toList());
  }

  private static SentenceModel bundledModel() {
    try {
      return SentenceModel.bundled(FOLDER.resolve("models"));
    } catch (UnusableModel e) {
      throw new AssertionError(e);
    }
  }
}
