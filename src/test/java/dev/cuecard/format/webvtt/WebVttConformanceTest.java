package dev.cuecard.format.webvtt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import dev.cuecard.cue.Cue;
import dev.cuecard.encoding.Decoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.timedtext.Aside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The file-parsing tests of web-platform-tests, with the models that their scripts expect.
class WebVttConformanceTest {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))");

  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> everyFileGivesTheCuesAndRegionsExpected() throws IOException {
    Path folder = SharedFiles.shared("conformance", "webvtt");
    try (var files = Files.list(folder.resolve("wpt-file"))) {
      return files.sorted().toList().stream()
          .map(file -> {
            String name = file.getFileName().toString().replace(".vtt", "");
            Path golden = folder.resolve("wpt-golden").resolve(name + ".json");
            return DynamicTest.dynamicTest(name, () -> check(file, golden));
          });
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCueTextGivesTheTreeExpected() throws IOException {
    Path folder = SharedFiles.shared("conformance", "webvtt", "wpt-cue-text");
    try (var files = Files.list(folder)) {
      return files.sorted().toList().stream().flatMap(WebVttConformanceTest::trees);
    }
  }

  /// > "#data", the text with escapes, "#errors", "#document-fragment", the tree; then a blank line
  private static Stream<DynamicTest> trees(Path file) {
    try {
      return Stream.of(("\n" + Files.readString(file)).split("\n#data\n"))
          .skip(1)
          .map(test -> {
            String[] parts = test.split("\n#errors\n#document-fragment", 2);
            return DynamicTest.dynamicTest(
                file.getFileName() + ": " + parts[0],
                () ->
                    assertThat(DomTree.of(VttText.read(firstText(unescaped(parts[0])))))
                        .isEqualTo(unescaped(parts[1].strip())));
          });
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// The text of the first cue of a file: the tests put theirs there.
  private static String firstText(String text) {
    return SubtitleFormat.WEBVTT
        .read("WEBVTT\n\n00:00:00.000 --> 00:00:10.000\n" + text, Language.UNKNOWN)
        .value()
        .track()
        .cues()
        .getFirst()
        .text();
  }

  /// > Escapes: "\\x" and two, "\\u" and four hexadecimal digits, "\\n", "\\t" and the like.
  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(match -> {
          String digits = match.group(1) == null ? match.group(2) : match.group(1);
          return Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(digits, 16)));
        })
        .translateEscapes();
  }

  private static void check(Path file, Path golden) throws IOException {
    String text = Decoded.of(Files.readAllBytes(file), Optional.empty()).text();
    Parsed<Subtitles> read = SubtitleFormat.WEBVTT.read(text, Language.UNKNOWN);
    Subtitles found = read.value();
    JsonNode expected = JSON.readTree(Files.readString(golden));

    assertThat(SubtitleFormat.of(text).filter(SubtitleFormat.WEBVTT::equals).isPresent())
        .isNotEqualTo(expected.get("signatureError").booleanValue());
    assertThat(
            found.track().cues().stream()
                .map(cue -> model(cue, Region.of(found.asides())))
                .toList())
        .isEqualTo(expected.get("cues").valueStream().map(WebVttConformanceTest::cue).toList());
    assertThat(Region.of(found.asides()))
        .isEqualTo(
            expected.get("regions").valueStream().map(WebVttConformanceTest::region).toList());
    assertThat(found.asides().stream().filter(a -> a.kind() == Aside.Kind.STYLE).map(Aside::body))
        .isEqualTo(expected.get("stylesheets").valueStream().map(JsonNode::stringValue).toList());
  }

  /// What the scripts look at in a cue; `region` is a place in the list of regions, or -1.
  private record Model(
      String id, double start, double end, String text, CueSettings settings, int region) {}

  private static Model model(Cue cue, List<Region> regions) {
    var settings = CueSettings.of(cue.settings().orElse(""));
    int region =
        settings
            .region()
            .map(name -> regions.stream().map(Region::id).toList().lastIndexOf(name))
            .orElse(-1);
    return new Model(
        cue.id().orElse(""),
        cue.span().start() / 1000.0,
        cue.span().end() / 1000.0,
        cue.text(),
        withoutRegion(settings),
        region);
  }

  private static CueSettings withoutRegion(CueSettings all) {
    return new CueSettings(
        all.vertical(), all.line(), all.position(), all.size(), all.align(), Optional.empty());
  }

  private static Model cue(JsonNode cue) {
    var line =
        new CueSettings.Line(
            number(cue.get("line")),
            cue.get("snapToLines").booleanValue(),
            cue.get("lineAlign").stringValue());
    var position =
        new CueSettings.Position(
            number(cue.get("position")), cue.get("positionAlign").stringValue());
    var settings =
        new CueSettings(
            cue.get("vertical").stringValue(),
            line,
            position,
            cue.get("size").doubleValue(),
            cue.get("align").stringValue(),
            Optional.empty());
    return new Model(
        cue.get("id").stringValue(),
        cue.get("startTime").doubleValue(),
        cue.get("endTime").doubleValue(),
        cue.get("text").stringValue(),
        settings,
        cue.get("region").isNull() ? -1 : cue.get("region").intValue());
  }

  private static OptionalDouble number(JsonNode node) {
    return node.isNumber() ? OptionalDouble.of(node.doubleValue()) : OptionalDouble.empty();
  }

  private static Region region(JsonNode region) {
    return new Region(
        region.get("id").stringValue(),
        region.get("width").doubleValue(),
        region.get("lines").doubleValue(),
        new Region.Anchor(
            region.get("regionAnchorX").doubleValue(), region.get("regionAnchorY").doubleValue()),
        new Region.Anchor(
            region.get("viewportAnchorX").doubleValue(),
            region.get("viewportAnchorY").doubleValue()),
        region.get("scroll").stringValue().equals("up"));
  }
}
