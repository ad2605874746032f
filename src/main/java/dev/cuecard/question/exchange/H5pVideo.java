package dev.cuecard.question.exchange;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.About;
import dev.cuecard.question.Evidence;
import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// H5P's interactive video: a recording that stops after the sentence in which an answer is said,
/// and asks. Where its video is not known one is chosen in H5P's editor; the times stay.
final class H5pVideo {
  /// For how long a question can be opened (s).
  private static final int SHOWN = 10;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Map<String, String> TYPES =
      Map.of("mp4", "video/mp4", "webm", "video/webm", "ogv", "video/ogg", "m4v", "video/mp4");

  private H5pVideo() {}

  static byte[] of(QuestionSet set) {
    List<Question> asked = asked(set);
    Optional<About> recording = recording(set);
    ObjectNode video = JSON.objectNode();
    ObjectNode files = video.putObject("video");
    files
        .putObject("startScreenOptions")
        .put("title", recording.map(About::title).orElse(set.title()))
        .put("hideStartTitle", false);
    files.putObject("textTracks").putArray("videoTrack");
    var sources = files.putArray("files");
    recording.flatMap(About::link).ifPresent(link -> sources.add(source(link)));
    ObjectNode assets = video.putObject("assets");
    var interactions = assets.putArray("interactions");
    asked.forEach(question -> interactions.add(interaction(question)));
    assets.putArray("bookmarks");
    assets.putArray("endscreens");
    ObjectNode content = JSON.objectNode();
    content.set("interactiveVideo", video);
    content.putObject("override").put("autoplay", false).put("loop", false);
    return H5pLibrary.INTERACTIVE_VIDEO.pack(
        recording.map(About::title).orElse(set.title()), set.language().primary(), content);
  }

  /// The questions of `set` that the first of its recordings answers, in the order of their times.
  static List<Question> asked(QuestionSet set) {
    Optional<String> id = recording(set).map(About::id);
    return set.questions().stream()
        .filter(question -> time(question).isPresent())
        .filter(question -> question.evidence().map(found -> found.document().id()).equals(id))
        .sorted(Comparator.comparing(question -> time(question).orElseThrow()))
        .toList();
  }

  private static Optional<About> recording(QuestionSet set) {
    return set.questions().stream()
        .flatMap(question -> question.evidence().stream())
        .filter(evidence -> evidence.time().isPresent())
        .map(Evidence::document)
        .findFirst();
  }

  private static Optional<TimeSpan> time(Question question) {
    return question.evidence().flatMap(Evidence::time);
  }

  private static ObjectNode source(String link) {
    String ending = link.substring(link.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type =
        link.matches("https?://(?:www\\.)?(?:youtube\\.com|youtu\\.be)/.*")
            ? "video/YouTube"
            : TYPES.getOrDefault(ending, "video/unknown");
    ObjectNode source = JSON.objectNode().put("path", link).put("mime", type);
    source.putObject("copyright").put("license", "U");
    return source;
  }

  private static ObjectNode interaction(Question question) {
    long end = Math.ceilDiv(time(question).orElseThrow().end(), 1000L);
    ObjectNode node = JSON.objectNode();
    node.put("x", 45).put("y", 40).put("width", 10).put("height", 10);
    node.putObject("duration").put("from", end).put("to", end + SHOWN);
    node.put("pause", true).put("displayType", "button").put("buttonOnMobile", false);
    node.put("label", "<p>" + Timestamp.coarse(1000 * end) + "</p>");
    ObjectNode action = H5pQuestion.of(question);
    node.put("libraryTitle", action.path("metadata").path("contentType").asString());
    node.set("action", action);
    return node;
  }
}
