package dev.cuecard.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.RandomDocuments;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Documents as lines, there and back.
class DocumentLinesTest {
  private final List<Document> read = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private void read(String lines) throws IOException {
    DocumentLines.read(
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
        new DocumentSink() {
          @Override
          public void document(String part, Parsed<Document> parsed) {
            read.add(parsed.value());
          }

          @Override
          public void problem(String part, Problem problem) {
            problems.add(problem.toString());
          }
        });
  }

  @Test
  void whatIsWrittenIsReadTheSame() throws IOException {
    var random = new RandomDocuments(11);
    List<Document> documents = Stream.generate(random::next).limit(200).toList();
    String lines = documents.stream().map(DocumentLines::line).collect(Collectors.joining());
    read(lines);

    assertThat(lines.lines()).hasSize(200).allMatch(DocumentLines::areIn);
    assertThat(read).isEqualTo(documents);
    assertThat(problems).isEmpty();
  }

  @Test
  void aLineThatIsNoDocumentIsSaidAndTheNextIsRead() throws IOException {
    String good = DocumentLines.line(new RandomDocuments(12).next());
    read(good + "{\"schema\":1,\n\n{\"schema\":7}\n" + good.strip());

    assertThat(read).hasSize(2);
    assertThat(problems)
        .satisfiesExactly(
            cut -> assertThat(cut).startsWith("2:13: expected JSON"),
            other -> assertThat(other).startsWith("4:1: schema: expected"));
  }

  @Test
  void aLineWithoutEndIsLeftOut() throws IOException {
    String good = DocumentLines.line(new RandomDocuments(13).next());
    read("{" + " ".repeat(DocumentLines.LONGEST + 1) + "}\n" + good);

    assertThat(read).hasSize(1);
    assertThat(problems)
        .containsExactly("1:1: expected at most 64 MB on a line, got more, left out");
  }
}
