package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each kind of outcome returns, and what is said of it.
class ExitCodeTest {
  @TempDir private static Path home;
  private static Program program;

  @BeforeAll
  static void theShippedCorpusAndSomeFiles() throws IOException {
    program = Program.withSample(home);
    Files.writeString(home.resolve("notes.log"), "Buy milk\n");
    Files.createDirectory(home.resolve("empty"));
    Files.writeString(home.resolve("good.srt"), "1\n00:00:01,000 --> 00:00:02,000\nHello\n");
    Files.writeString(home.resolve("corpus/documents/broken-1.json"), "[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          0  ¦ search open questions          ¦
          1  ¦ search xyzzy                   ¦ nothing found for xyzzy
          2  ¦ search -n 0 open               ¦ expected at least 1 with --limit, got 0
          2  ¦ search open --corpus nowhere   ¦ expected a folder with a corpus, got "nowhere"
          2  ¦ doctor --corpus nowhere        ¦ expected a folder with a corpus, got "nowhere"
          2  ¦ search                         ¦ expected a query
          2  ¦ inspect --jsn                  ¦ Unknown option: '--jsn'
          2  ¦ search (                       ¦ query:2: expected a word, got the end of the query
          2  ¦ search -n many open            ¦ Invalid value for option '--limit': 'many' is not an int
          2  ¦ search --colour open           ¦ Unknown option: '--colour'
          2  ¦                                ¦ expected a command
          2  ¦ serch                          ¦ expected a command, got serch
          0  ¦ --help                         ¦
          0  ¦ help search                    ¦
          0  ¦ search --help                  ¦
          0  ¦ --version                      ¦
          0  ¦ completion                     ¦
          0  ¦ list                           ¦
          1  ¦ list --kind page --language ja ¦ no such document in HOME/corpus
          2  ¦ list --kind film               ¦ expected one of recording, page, discussion, bug, exercise with --kind, got "film"
          0  ¦ show bug-4021                  ¦
          2  ¦ show                           ¦ Missing required parameter: 'DOCUMENT'
          2  ¦ show nope                      ¦ expected the id of a document, got "nope"; cuecard list shows them
          2  ¦ show keepers                   ¦ expected the id of a document, got "keepers"; there is the-lighthouse-keepers-daughter-rjy1
          2  ¦ show what                      ¦ expected one document, got "what", which begins what-consent-is-fym8, what-happens-in-a-pre-interview-drnk
          2  ¦ show where --at 0:10           ¦ expected a recording with --at or --language, got
          2  ¦ show asking --at noon          ¦ expected a time such as 95, 1:35 or 0:01:35.5, got "noon"
          2  ¦ show asking --language de      ¦ expected one of en, es, fr, ar, ru, zh with --language, got "de"
          3  ¦ show broken-1                  ¦ HOME/corpus/documents/broken-1.json:
          0  ¦ clip asking 0:10-0:20          ¦
          1  ¦ clip asking 50:00-51:00        ¦ nothing is said in asking-open-questions-8p35 from 50:00.000 to 51:00.000
          1  ¦ clip --query xyzzy             ¦ nothing found for xyzzy
          2  ¦ clip                           ¦ expected DOCUMENT FROM-TO, DOCUMENT with --chapter or --term, or --query with at most a DOCUMENT
          2  ¦ clip asking 0:20               ¦ expected two times such as 0:50-1:05, got "0:20"
          2  ¦ clip asking 0:20-0:10          ¦ expected a time after 0:20.000, got 0:10.000
          2  ¦ clip asking 0:10-0:20 --snap word ¦ expected none, cue or sentence with --snap, got "word"
          2  ¦ clip asking 0:10-0:20 --rate 26 ¦ expected one of 23.976, 24, 25, 29.97, 29.97df, 30, 50, 59.94, 59.94df, 60 with --rate, got "26"
          2  ¦ clip asking --chapter 99       ¦ expected one of the chapters 1 to 4 of asking-open-questions-8p35 with --chapter, got "99"
          2  ¦ clip list nowhere.json         ¦ expected a file with clips, got "nowhere.json"
          2  ¦ clip cut nowhere.json          ¦ expected a list of clips and the files to cut them from
          2  ¦ clip cut a.json b.mp4          ¦ expected a file or a folder with --output
          2  ¦ clip bug-4021 0:10-0:20        ¦ expected a recording, got bug-4021: bug
          2  ¦ clip asking 0:10-0:20 --format mp4 ¦ expected one of text, link, fragment, openedx, markdown, wikitext, vtt, srt, annotation, iiif, m3u, mpv, edl, fcpxml, otio, ffmpeg, json with --format, got "mp4"
          0  ¦ inspect good.srt               ¦
          0  ¦ inspect empty                  ¦
          3  ¦ inspect nothing.srt            ¦ nothing.srt: no such file or folder
          0  ¦ ingest good.srt                ¦
          0  ¦ ingest empty                   ¦
          3  ¦ ingest notes.log good.srt      ¦ HOME/notes.log: expected a transcript, page or report, got text of another kind
          3  ¦ ingest nothing.srt             ¦ nothing.srt: no such file or folder
          2  ¦ ingest good.srt --charset rot13 ¦ expected the name of a charset such as utf-8, got "rot13"
          2  ¦ ingest good.srt notes.log --link https://example.org ¦ expected one source with --link, got 2
          2  ¦ ingest good.srt --link somewhere ¦ expected an address such as https://… with --link, got "somewhere"
          2  ¦ ingest good.srt --language klingonish ¦ expected the tag of a language such as es with --language, got "klingonish"
          2  ¦ remove                         ¦ Missing required parameter: 'DOCUMENT'
          2  ¦ remove nope                    ¦ expected the id of a document, got "nope"; cuecard list shows them
          0  ¦ index                          ¦
          1  ¦ doctor                         ¦
          """)
  void aCommandLineReturns(int code, String line, String note) {
    List<String> arguments =
        line == null
            ? List.of()
            : List.of(
                line.replaceAll("(good.srt|notes.log|nothing.srt|empty)", home + "/$1")
                    .split(" ", -1));
    Program.Answer answer = program.run(arguments.toArray(String[]::new));

    assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
    if (note != null) {
      assertThat(answer.err().replace(home.toString(), "HOME").replace("HOME/nothing", "nothing"))
          .startsWith("cuecard: " + note);
    }
    if (code == ExitCode.USAGE) {
      assertThat(answer.out()).isEmpty();
    }
  }
}
