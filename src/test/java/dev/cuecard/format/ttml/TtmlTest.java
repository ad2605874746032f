package dev.cuecard.format.ttml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// TTML as it is specified, and as it is found.
class TtmlTest {
  private static final String NAMES =
      "xmlns='http://www.w3.org/ns/ttml' xmlns:tts='http://www.w3.org/ns/ttml#styling'"
          + " xmlns:ttp='http://www.w3.org/ns/ttml#parameter'"
          + " xmlns:ttm='http://www.w3.org/ns/ttml#metadata'";

  @ParameterizedTest
  @CsvSource({
    "'', 00:00:01.5, 1500",
    "'', 00:00:01:15, 1500",
    "'', 1.5s, 1500",
    "'', 1500ms, 1500",
    "'', 0.5m, 30000",
    "'', 1h, 3600000",
    "'', 45f, 1500",
    "'', 3t, 3000",
    "ttp:frameRate='25', 00:00:01:05, 1200",
    "ttp:frameRate='25' ttp:subFrameRate='2', 00:00:01:05.1, 1220",
    "ttp:frameRate='25', 50t, 2000",
    "ttp:tickRate='10000000', 15000000t, 1500",
    "ttp:frameRate='30' ttp:frameRateMultiplier='1000 1001', 30f, 1001",
    "ttp:frameRate='30' ttp:frameRateMultiplier='1000:1001', 30f, 1001",
    "ttp:timeBase='smpte' ttp:frameRate='30' ttp:frameRateMultiplier='1000 1001', 00:01:00:00, 60060",
    "ttp:timeBase='smpte' ttp:frameRate='30' ttp:frameRateMultiplier='1000 1001'"
        + " ttp:dropMode='dropNTSC', 00:10:00:00, 599999",
    "'', '00:00:01,5', 1500",
    "'', 1.5, 1500",
    "'', 01:02, 62000"
  })
  void everyTimeExpressionIsRead(String clock, String begin, long millis) {
    String file =
        "<tt %s %s><body><div><p begin='%s' dur='9h'>x</p></div></body></tt>"
            .formatted(NAMES, clock, begin);
    assertThat(cues(file)).singleElement().extracting(cue -> cue.span().start()).isEqualTo(millis);
  }

  @Test
  void timesCountFromTheBeginOfWhatTheyAreIn() {
    assertThat(
            spans(
                """
                <body begin="10s"><div begin="5s" end="20s">
                  <p begin="1s" end="3s">a</p>
                  <p begin="2s" dur="30s">b</p>
                  <p begin="1s" dur="5s" end="4s">c</p>
                </div></body>\
                """))
        .containsExactly(
            new TimeSpan(16000, 18000), new TimeSpan(17000, 30000), new TimeSpan(16000, 19000));
  }

  @Test
  void inASequenceTimesCountFromTheEndOfWhatIsBefore() {
    assertThat(
            spans(
                """
                <body><div timeContainer="seq" begin="1s">
                  <p dur="2s">a</p>
                  <p begin="1s" dur="2s">b</p>
                  <p end="3s">c</p>
                </div></body>\
                """))
        .containsExactly(
            new TimeSpan(1000, 3000), new TimeSpan(4000, 6000), new TimeSpan(6000, 9000));
  }

  @Test
  void aDivisionInASequenceEndsWithItsLastCue() {
    assertThat(
            spans(
                """
                <body timeContainer="seq">
                  <div><p end="4s">a</p><p begin="1s" end="2s">b</p></div>
                  <div><p end="1s">c</p></div>
                </body>\
                """))
        .containsExactly(new TimeSpan(0, 4000), new TimeSpan(1000, 2000), new TimeSpan(4000, 5000));
  }

  @Test
  void aCueWithoutEndEndsWhereTheNextBegins() {
    assertThat(spans("<body><div><p begin='1s'>a</p><p begin='3s'>b</p></div></body>"))
        .containsExactly(new TimeSpan(1000, 3000), new TimeSpan(3000, 8000));
  }

  @Test
  void aCueThatWouldNeverBeShownCountsFromTheBeginning() {
    Parsed<Subtitles> file =
        read("<body><div begin='10s' end='15s'><p begin='11s' end='12s'>a</p></div></body>");
    assertThat(file.value().track().cues())
        .extracting(Cue::span)
        .containsExactly(new TimeSpan(11000, 12000));
    assertThat(file.problems()).hasSize(1);
  }

  @Test
  void partsThatGoAreCuesOfTheirOwn() {
    assertThat(
            cues(
                """
                <body><div><p xml:id="p" begin="10s" end="20s"><span end="4s">one</span>
                <span begin="2s" end="6s" tts:color="red">two</span></p></div></body>\
                """))
        .extracting(cue -> cue.span().start() + " " + cue.text())
        .containsExactly(
            "10000 one",
            "12000 one <span tts:color=\"red\">two</span>",
            "14000 <span tts:color=\"red\">two</span>");
  }

  @Test
  void partsThatComeAndStayAreOneCueWithMoments() {
    String file =
        "<body><div><p begin='10s' end='20s'>one <span begin='2s'>two</span></p></div></body>";
    assertThat(cues(file))
        .extracting(Cue::text)
        .containsExactly("one <span begin=\"00:00:02.000\">two</span>");
    assertThat(vtt(file)).contains("one <00:00:12.000>two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one <span begin='2s'>two </span><span begin='4s'>three</span>",
        "one <span><span begin='2s'>two </span></span><span><span begin='4s'>three</span></span>",
        "one <span begin='2s' end='10s'>two <span begin='2s'>three</span></span>",
        "<span><span begin='0s'>one </span></span><span begin='2s'>two </span><span begin='4s'>three</span>"
      })
  void wordsThatComeAndStayAreOneCueHoweverDeepTheyStand(String words) {
    assertThat(vtt("<body><div><p begin='10s' end='20s'>" + words + "</p></div></body>"))
        .contains("00:00:10.000 --> 00:00:20.000\none <00:00:12.000>two <00:00:14.000>three\n");
  }

  @Test
  void lineBreaksAndMarksBetweenTimedWordsDoNotPartThem() {
    String song =
        "<body><div><p end='9s'><span begin='1s'>la</span>, <span begin='2s'>li</span><br/>"
            + "<span begin='3s'>lu</span>!</p></div></body>";
    assertThat(vtt(song)).contains("<00:00:01.000>la, <00:00:02.000>li\n<00:00:03.000>lu!\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><span begin='1s' end='2s'>one</span><span begin='3s' end='4s'>two</span></p>",
        "<p begin='1s' end='4s'><span end='1s'>one</span><span begin='2s'>two</span></p>",
        "<p begin='1s'><span dur='1s'>one</span><span><span begin='2s' end='3s'>two</span></span></p>",
        "<p timeContainer='seq'><span begin='1s' dur='1s'>one</span>"
            + "<span begin='1s' dur='1s'>two</span></p>"
      })
  void wordsThatReplaceOneAnotherAreCuesOfTheirOwn(String p) {
    assertThat(cues("<body><div>" + p + "</div></body>"))
        .containsExactly(new Cue(1000, 2000, "one"), new Cue(3000, 4000, "two"));
  }

  @Test
  void aWordThatComesBeforeOneInFrontOfItBeginsACueOfItsOwn() {
    String p = "<p end='3s'><span begin='1s'>two </span>one</p>";
    assertThat(cues("<body><div>" + p + "</div></body>"))
        .containsExactly(new Cue(0, 1000, "one"), new Cue(1000, 3000, "two one"));
  }

  @Test
  void aSpanThatComesLaterSaysItsStyleAndItsTimeAtOnce() {
    Subtitles song =
        SubtitleFormat.WEBVTT
            .read("WEBVTT\n\n00:01.000 --> 00:05.000\nla <00:02.000><i>li</i>", Language.UNKNOWN)
            .value();
    assertThat(SubtitleFormat.TTML.write(song).text())
        .contains("la <span begin=\"00:00:01.000\" tts:fontStyle=\"italic\">li</span></p>");
  }

  @Test
  void wordsOfLyricsKeepTheMomentAtWhichTheyAreSung() {
    String file =
        "<tt %s xmlns:i='http://music.apple.com/lyric-ttml-internal' i:timing='Word'><body>"
                .formatted(NAMES)
            + "<div begin='10s' end='20s'><p begin='10s' end='12s'>"
            + "<span begin='10s' end='11s'>la</span> <span begin='11s' end='12s'>le</span>"
            + "</p></div></body></tt>";
    assertThat(cues(file))
        .containsExactly(new Cue(10000, 12000, "la <span begin=\"00:00:01.000\">le</span>"));
  }

  @Test
  void blanksAreFoldedUnlessTheyArePreserved() {
    assertThat(
            cues(
                """
                <body><div><p end="1s">
                  one   <br/>
                  two <span> three </span></p>
                <p end="1s" xml:space="preserve"> a  b</p></div></body>\
                """))
        .extracting(Cue::text)
        .containsExactly("one<br/>two <span>three</span>", " a  b");
  }

  @Test
  void stylesAreFollowedThroughOtherStyles() {
    assertThat(
            vtt(
                """
                <head><styling>
                  <style xml:id="a" tts:fontStyle="italic" tts:color="yellow"/>
                  <style xml:id="b" style="a c" tts:color="#00ffffff"/>
                  <style xml:id="c" style="b" tts:textDecoration="underline"/>
                </styling></head>
                <body style="b"><div><p end="1s">so <span tts:fontStyle="normal">not</span></p>
                </div></body>\
                """))
        .contains("<i><u><c.cyan>so </c></u></i><u><c.cyan>not</c></u>");
  }

  @Test
  void whatTheNearerElementSaysByAStyleCountsMore() {
    assertThat(
            vtt(
                """
                <head><styling><style xml:id="y" tts:color="yellow"/></styling></head>
                <body tts:color="red"><div><p end="1s" style="y">so</p></div></body>\
                """))
        .contains("<c.yellow>so</c>");
  }

  @ParameterizedTest
  @CsvSource({
    "10% 80%, 80% 20%, after, center, ''",
    "10% 10%, 80% 80%, before, center, line:0",
    "0% 0%, 100% 100%, before, left, line:0 align:left",
    "10% 10%, 80% 80%, center, right, 'line:50%,center align:right'",
    "20% 40%, 40% 20%, after, center, 'line:60%,end position:40% size:40%'",
    "320px 432px, 640px 216px, after, center, 'line:60%,end position:50% size:50%'"
  })
  void aRegionIsAPlace(
      String origin, String extent, String displayAlign, String textAlign, String settings) {
    String file =
        """
        <tt %s tts:extent="1280px 1080px"><head><layout><region xml:id="r" tts:origin="%s">
        <style tts:extent="%s" tts:displayAlign="%s"/></region></layout></head>
        <body><div><p region="r" end="1s" tts:textAlign="%s">x</p></div></body></tt>\
        """
            .formatted(NAMES, origin, extent, displayAlign, textAlign);
    assertThat(SubtitleFormat.WEBVTT.write(parsed(file).value()).text())
        .contains(("00:00:01.000 " + settings).strip() + "\nx");
  }

  @ParameterizedTest
  @CsvSource({
    "tbrl, before, start, 'vertical:rl line:0 align:left'",
    "tb, after, center, vertical:rl",
    "tblr, before, end, 'vertical:lr line:0 align:right'",
    "tblr, after, center, vertical:lr",
    "tbrl, center, center, 'vertical:rl line:50%,center'",
    "rltb, after, start, align:right",
    "lrtb, after, start, align:left"
  })
  void linesRunAsTheWritingModeSays(
      String mode, String displayAlign, String textAlign, String settings) {
    String file =
        """
        <tt %s><head><layout><region xml:id="r" tts:origin="10%% 10%%" tts:extent="80%% 80%%"
        tts:writingMode="%s" tts:displayAlign="%s" tts:textAlign="%s"/></layout></head>
        <body><div><p region="r" end="1s">x</p></div></body></tt>\
        """
            .formatted(NAMES, mode, displayAlign, textAlign);
    assertThat(SubtitleFormat.WEBVTT.write(parsed(file).value()).text())
        .contains("00:00:01.000 " + settings + "\nx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vertical:rl",
        "vertical:lr line:0 align:left",
        "vertical:rl line:50%,center position:100%,line-right align:right",
        "vertical:lr line:25%,end position:40%",
        "vertical:rl line:70% position:20%,line-left align:left size:40%"
      })
  void verticalLinesComeBackFromTtml(String settings) {
    String vtt = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000 " + settings + "\nx\n";
    String ttml =
        SubtitleFormat.TTML.write(SubtitleFormat.WEBVTT.read(vtt, Language.UNKNOWN).value()).text();
    var back = SubtitleFormat.WEBVTT.write(parsed(ttml).value());
    assertThat(back.text()).isEqualTo(vtt);
    assertThat(back.problems()).isEmpty();
  }

  @Test
  void stylesThatNoOtherFormatCanSayAreReportedOnceAKind() {
    var vtt =
        SubtitleFormat.WEBVTT.write(
            read("""
            <body tts:lineHeight="normal"><div>
            <p end="1s" tts:fontSize="120%" tts:opacity="0.5"><span
            tts:textEmphasis="filled dot">a</span></p>
            <p end="2s" tts:fontSize="80%" tts:opacity="1.0" tts:color="#ffff0080">b</p>
            <p end="3s" tts:fontSize="100%" tts:color="#ffff00ff"><span
            tts:direction="rtl">c</span></p>
            </div></body>\
            """)
                .value());
    assertThat(vtt.problems())
        .extracting(Problem::message)
        .containsExactly(
            "WebVTT has no place for tts:fontSize: \"120%\" and 1 more",
            "WebVTT has no place for tts:opacity: \"0.5\"",
            "WebVTT has no place for tts:textEmphasis: \"filled dot\"",
            "WebVTT has no place for transparent letters: \"#ffff0080\"",
            "WebVTT has no place for tts:direction: \"rtl\"");
  }

  @Test
  void rubyVoicesAndLanguagesAreRead() {
    assertThat(
            vtt(
                """
                <head><metadata><ttm:agent xml:id="a"><ttm:name type="full">Ann</ttm:name></ttm:agent>
                </metadata></head><body><div>
                <p end="1s" ttm:agent="a"><span tts:ruby="container"><span tts:ruby="base">漢</span><span
                tts:ruby="text">kan</span></span></p>
                <p begin="1s" end="2s" xml:lang="de">ja</p></div></body>\
                """))
        .contains("<v Ann><ruby>漢<rt>kan</rt></ruby>", "<lang de>ja</lang>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tt xmlns='http://www.w3.org/2006/10/ttaf1'><body><div><p end='1s'>x</p></div></body></tt>",
        "<tt xmlns='http://www.w3.org/2006/04/ttaf1'><body><p end='1s'>x</p></body></tt>",
        "<tt><body><div><p end='1s'>x</p></div></body></tt>",
        "<a:tt xmlns:a='http://www.w3.org/ns/ttml'><a:body><a:p end='1s'>x</a:p></a:body></a:tt>",
        "<tt:tt><tt:body><tt:p end='1s'>x</tt:p></tt:body></tt:tt>",
        "\n <!-- a --><?xml version='1.0' encoding='utf-16'?><tt><body><p end='1s'>x</p></body></tt>",
        "<!DOCTYPE tt [<!ENTITY a 'b'>]><tt><body><p end='1s'>x</p></body></tt>",
        "<tt><body><p end='1s'>x"
      })
  void everyAgeAndEverySpellingIsRead(String file) {
    assertThat(SubtitleFormat.of(file)).contains(SubtitleFormat.TTML);
    assertThat(cues(file)).containsExactly(new Cue(0, 1000, "x"));
  }

  @Test
  void whatIsNoMarkupIsText() {
    Parsed<Subtitles> file = read("<body><div><p end='1s'>a & b&nbsp;<3</p></div></body>");
    assertThat(file.value().track().cues())
        .extracting(Cue::text)
        .containsExactly("a &amp; b\u00A0&lt;3");
    assertThat(file.problems())
        .extracting(Problem::toString)
        .anySatisfy(problem -> assertThat(problem).contains("\"&\" begins no reference"))
        .hasSize(3);
  }

  @Test
  void nothingIsExpandedOrFetched() {
    String file =
        """
        <!DOCTYPE tt [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/hostname">]>
        <tt><body><p end="1s">&a;&c;</p></body></tt>\
        """;
    assertThat(cues(file)).extracting(Cue::text).containsExactly("&amp;a;&amp;c;");
  }

  @Test
  void aFaultIsReportedWhereItStands() {
    Parsed<Subtitles> file =
        parsed("<tt><body>\n<p end='1s'>a & b</p><p end='1s'></q>\n</body></tt>");
    assertThat(file.value().track().cues()).isNotEmpty();
    assertThat(file.problems().getLast().place()).isEqualTo(new dev.cuecard.problem.Place(2, 36));
  }

  @ParameterizedTest
  @CsvSource({"de, de", "pt-BR, pt-br", "../../evil, und"})
  void theFileSaysItsLanguageIfItIsOne(String said, String language) {
    String file = "<tt xml:lang='%s'><body><p end='1s'>x</p></body></tt>".formatted(said);

    assertThat(parsed(file).value().track().language()).isEqualTo(language);
  }

  @Test
  void theHeadComesBackAsItWas() {
    String file =
        """
        <tt %s xml:lang="de" xmlns:my="urn:my" my:a="b"><head><styling>
        <style xml:id="a" tts:color="red"/></styling></head>
        <body><div region="r" my:c="d"><p end="1s" style="a">x</p></div></body></tt>\
        """
            .formatted(NAMES);
    Subtitles read = parsed(file).value();
    var written = SubtitleFormat.TTML.write(read);
    assertThat(written.problems()).isEmpty();
    assertThat(written.text())
        .contains("xmlns:my=\"urn:my\"", "<style xml:id=\"a\" tts:color=\"red\"/>");
    assertThat(parsed(written.text()).value()).isEqualTo(read);
  }

  @Test
  void itIsWrittenAsImsc() {
    var vtt =
        SubtitleFormat.WEBVTT
            .read(
                """
                WEBVTT
                Language: en

                one
                00:01.000 --> 00:02.000 line:0
                <v Ann>Hello <i>there</i>

                00:03.000 --> 00:04.000
                one
                two\
                """,
                Language.UNKNOWN)
            .value();
    assertThat(SubtitleFormat.TTML.write(vtt).text())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
            xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
            xmlns:tts="http://www.w3.org/ns/ttml#styling" \
            ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text" \
            ttp:timeBase="media" xml:lang="en">
              <head>
                <metadata>
                  <ttm:agent xml:id="voice.Ann" type="person">\
            <ttm:name type="full">Ann</ttm:name></ttm:agent>
                </metadata>
                <layout>
                  <region xml:id="bottom" tts:origin="10% 10%" tts:extent="80% 80%" \
            tts:displayAlign="after" tts:textAlign="center"/>
                  <region xml:id="top" tts:origin="10% 10%" tts:extent="80% 80%" \
            tts:displayAlign="before" tts:textAlign="center"/>
                </layout>
              </head>
              <body>
                <div>
                  <p xml:id="one" begin="00:00:01.000" end="00:00:02.000" region="top" \
            ttm:agent="voice.Ann">Hello <span tts:fontStyle="italic">there</span></p>
                  <p begin="00:00:03.000" end="00:00:04.000" region="bottom">one<br/>two</p>
                </div>
              </body>
            </tt>
            """);
  }

  @Test
  void aLongFileFlows() {
    var cues = new java.util.ArrayList<Cue>();
    String text = "word ".repeat(2000).strip();
    for (long i = 0; i < 600; i++) {
      cues.add(
          new Cue(
              new TimeSpan(i * 1000, i * 1000 + 900),
              text,
              Optional.empty(),
              Optional.of("Voice " + i / 500),
              Optional.empty()));
    }
    var track = new dev.cuecard.cue.Track("en", dev.cuecard.cue.Track.Origin.HUMAN, cues);
    var subtitles = new Subtitles(SubtitleFormat.TTML, track);
    String written = SubtitleFormat.TTML.write(subtitles).text();
    assertThat(written.lines().filter(line -> line.contains("<region")).count()).isEqualTo(9);
    assertThat(written.contains("><metadata><ttm:agent")).isTrue();
    assertThat(parsed(written).value().track().cues())
        .extracting(Cue::voice)
        .isEqualTo(cues.stream().map(Cue::voice).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><body><tt>x</tt></body></html>", "<tt>code</tt> and prose", "tt"})
  void whatOnlyLooksLikeItIsNot(String file) {
    assertThat(SubtitleFormat.of(file)).isEmpty();
  }

  @Test
  void aCueOfWhichNobodyKnowsWhenItBeginsIsLeftOutWithAnError() {
    var read =
        read("<body><div><p begin='xx' end='2s'>a</p><p begin='3s' end='4s'>b</p></div></body>");
    assertThat(read.value().track().cues()).extracting(Cue::text).containsExactly("b");
    assertThat(read.problems())
        .anySatisfy(problem ->
            assertThat(problem).asString().contains("nobody knows when it begins: \"a\""));
  }

  @Test
  void anEntityIsTextAndSaidToBe() {
    var read = read("<body><div><p begin='1s' end='2s'>&name; &own-er;</p></div></body>");
    assertThat(read.value().track().cues().getFirst().text()).isEqualTo("&amp;name; &amp;own-er;");
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly(
            "&name; is not resolved: entities are not read, taken as text",
            "&own-er; is not resolved: entities are not read, taken as text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<?xml", "<?xml version='1.0'", "<?xml version='1.0'?"})
  void aFileThatEndsInItsDeclarationIsReported(String file) {
    assertThat(parsed(file).problems())
        .extracting(Problem::severity)
        .contains(Problem.Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "'<p begin=\"1s\" end=\"2s\">a</div></body></tt>', 'expected </p>, got another end tag'",
    "'<p begin=\"1s\" end=\"2s\">a', 'expected end tags, got the end of the file'"
  })
  void whatIsNotWellFormedIsReportedInPlainWords(String fault, String message) {
    assertThat(parsed("<tt " + NAMES + "><body><div>" + fault).problems())
        .extracting(Problem::message)
        .contains(message);
  }

  private static Parsed<Subtitles> parsed(String file) {
    return SubtitleFormat.TTML.read(file, Language.UNKNOWN);
  }

  private static Parsed<Subtitles> read(String inside) {
    return parsed("<tt " + NAMES + " xml:lang=\"en\">" + inside + "</tt>");
  }

  private static List<Cue> cues(String file) {
    String whole = file.startsWith("<body") ? "<tt " + NAMES + ">" + file + "</tt>" : file;
    return parsed(whole).value().track().cues();
  }

  private static List<TimeSpan> spans(String inside) {
    return cues(inside).stream().map(Cue::span).toList();
  }

  private static String vtt(String inside) {
    return SubtitleFormat.WEBVTT.write(read(inside).value()).text();
  }
}
