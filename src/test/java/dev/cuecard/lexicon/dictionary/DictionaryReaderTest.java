package dev.cuecard.lexicon.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cuecard.lexicon.Direction;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryReaderTest {
  private static final String TEI =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0" version="5.0">
       <teiHeader><fileDesc><titleStmt><title>English-Spanish Dictionary</title></titleStmt></fileDesc></teiHeader>
       <text><body xml:lang="en">
        <entry><form><orth>lamp</orth><pron>læmp</pron></form>
         <gramGrp><pos>n</pos></gramGrp>
         <sense n="1"><cit type="trans" xml:lang="es"><quote>lámpara</quote></cit>
          <cit type="example"><quote>light the lamp</quote></cit></sense>
         <sense n="2"><sense><cit type="trans"><quote>foco (elec.)</quote></cit></sense></sense>
        </entry>
        <entry><form><orth>harbor</orth><orth>harbour</orth></form>
         <sense><cit type="trans"><quote>puerto</quote></cit></sense></entry>
       </body></text>
      </TEI>
      """;

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static Parsed<Dictionary> read(Path file) throws IOException {
    return DictionaryReader.read(file).orElseThrow();
  }

  /// A dictionary of two words in dictd's form.
  private Path dictd() throws IOException {
    file(
        "made-en-es.dict.dz",
        gzip(
            "\nEnglish-Spanish words\nlamp /læmp/\nlámpara, foco\nbell\ncampana\n"
                .getBytes(StandardCharsets.UTF_8)));
    return file(
        "made-en-es.index", "00databaseshort\tA\tX\nlamp\tX\tc\nbell\tz\tN\nnope\tzzzzz\tB\nbad\n");
  }

  /// And in StarDict's.
  private Path starDict(String types, byte[]... articles) throws IOException {
    var index = new ByteArrayOutputStream();
    var all = new ByteArrayOutputStream();
    String[] words = {"lamp", "bell"};
    for (int i = 0; i < articles.length; i++) {
      index.writeBytes((words[i] + "\0").getBytes(StandardCharsets.UTF_8));
      index.writeBytes(
          ByteBuffer.allocate(8).putInt(all.size()).putInt(articles[i].length).array());
      all.writeBytes(articles[i]);
    }
    file("made.idx", index.toByteArray());
    file("made.dict.dz", gzip(all.toByteArray()));
    return file(
        "made.ifo",
        "StarDict's dict ifo file\nversion=2.4.2\nbookname=English - Spanish, made up\n" + types);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void dictdIsAnIndexAndItsArticles() throws IOException {
    Path index = dictd();
    Dictionary dictionary = read(index).value();
    assertThat(dictionary.title()).isEqualTo("English-Spanish words");
    assertThat(dictionary.direction()).isEqualTo(Direction.of("en", "es"));
    assertThat(dictionary.entries())
        .containsExactly(
            new Entry("lamp", List.of("lámpara", "foco")), new Entry("bell", List.of("campana")));
    assertThat(read(folder.resolve("made-en-es.dict.dz")).value()).isEqualTo(dictionary);
  }

  @Test
  void linesOfAnIndexThatCannotBeAreReported() throws IOException {
    Files.writeString(dictd(), "lamp\tX\tc\nnope\tzzzzz\tB\nbad\n" + "bell\tz\tN\n".repeat(600));
    assertThat(read(folder.resolve("made-en-es.index")).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "2:1: expected an article within 64 bytes, got one of 1 at 869219571",
            "3:1: expected headword, offset and length between tabs, got \"bad\"");
  }

  @Test
  void starDictIsThreeFiles() throws IOException {
    Path facts =
        starDict("sametypesequence=m\n", utf8("lámpara, foco"), utf8("1. campana\n2. timbre"));
    Dictionary dictionary = read(facts).value();
    assertThat(dictionary.name()).isEqualTo("made");
    assertThat(dictionary.direction()).isEqualTo(Direction.of("en", "es"));
    assertThat(dictionary.entries())
        .containsExactly(
            new Entry("lamp", List.of("lámpara", "foco")),
            new Entry("bell", List.of("campana", "timbre")));
    assertThat(read(folder.resolve("made.idx")).value()).isEqualTo(dictionary);
  }

  @Test
  void starDictHasArticlesOfManyTypes() throws IOException {
    assertThat(
            read(starDict(
                    "sametypesequence=tx\n",
                    utf8("læmp\0<k>lamp</k>\n<pos>n</pos> <dtrn>lámpara<co> de mesa</co></dtrn>"),
                    utf8("bel\0<dtrn>campana</dtrn><ex>ring the bell</ex>")))
                .value()
                .entries())
        .containsExactly(
            new Entry("lamp", List.of("lámpara")), new Entry("bell", List.of("campana")));
    assertThat(
            read(starDict("", utf8("h<ol><li>lámpara</li><li>foco</li></ol>\0tlæmp\0W\0\0\0\3abc")))
                .value()
                .entries())
        .containsExactly(new Entry("lamp", List.of("lámpara", "foco")));
    assertThat(
            read(starDict("sametypesequence=g\n", utf8("<b>lámpara</b>\n<i>n.</i> foco")))
                .value()
                .entries())
        .containsExactly(new Entry("lamp", List.of("lámpara", "foco")));
  }

  @Test
  void teiIsOneFile() throws IOException {
    Dictionary dictionary = read(file("made.tei", TEI)).value();
    assertThat(dictionary.title()).isEqualTo("English-Spanish Dictionary");
    assertThat(dictionary.direction()).isEqualTo(Direction.of("en", "es"));
    assertThat(dictionary.entries())
        .containsExactly(
            new Entry("lamp", List.of("lámpara", "foco")),
            new Entry("harbor", List.of("puerto")),
            new Entry("harbour", List.of("puerto")));
  }

  @Test
  void teiThatEndsInTheMiddleIsReadThatFar() throws IOException {
    Parsed<Dictionary> read = read(file("made.tei", TEI.substring(0, TEI.indexOf("harbor"))));
    assertThat(read.value().entries()).hasSize(1);
    assertThat(read.hasErrors()).isTrue();
  }

  @Test
  void entitiesOfTeiAreNotExpanded() throws IOException {
    Path secret = file("secret.txt", "secreto");
    String hostile =
        TEI.replace("<TEI", "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n<TEI")
            .replace("lámpara", "&x;");
    assertThat(read(file("made.tei", hostile)).value().entries().toString())
        .doesNotContain("secreto");
  }

  @Test
  void everyBeginningOfAFileIsHarmless() throws IOException {
    starDict("sametypesequence=m\n", utf8("lámpara"), utf8("campana"));
    dictd();
    file("made.tei", TEI);
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        byte[] whole = Files.readAllBytes(file);
        for (int end = 0; end < whole.length; end += 1 + end / 64) {
          Files.write(file, Arrays.copyOf(whole, end));
          assertThatCode(
                  () -> {
                    try {
                      DictionaryReader.read(file);
                    } catch (IOException e) {
                      assertThat(e).isNotNull(); // a compressed file that is cut
                    }
                  })
              .doesNotThrowAnyException();
        }
        Files.write(file, whole);
      }
    }
  }

  @Test
  void anIndexThatNamesOneArticleOverAndOverIsStopped() throws IOException {
    file("trap.dict", "x".repeat(60_000));
    file("trap.index", "a\tA\tOpg\n".repeat(5_000));
    assertThat(read(folder.resolve("trap.index")).problems()).hasSizeGreaterThan(900);
  }

  @Test
  void whatIsNoDictionaryIsNotOne() throws IOException {
    assertThat(DictionaryReader.read(file("talk.srt", "1\n00:00:01,000 --> 00:00:02,000\nHello\n")))
        .isEmpty();
    assertThat(DictionaryReader.read(file("alone.index", "lamp\tA\tB\n"))).isEmpty();
    assertThat(DictionaryReader.read(file("empty.tei", ""))).isEmpty();
  }
}
