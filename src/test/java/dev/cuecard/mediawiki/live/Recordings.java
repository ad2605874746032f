package dev.cuecard.mediawiki.live;

import dev.cuecard.SharedFiles;
import dev.cuecard.fetch.LoopbackServer.Asked;
import dev.cuecard.fetch.Reply;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Answers of a wiki's API that were recorded. A question is answered by the first recording that
/// was asked for the same, however much of it.
final class Recordings {
  /// What of a question says what it asks for.
  private static final Set<String> SUBJECT =
      Set.of(
          "action",
          "meta",
          "list",
          "generator",
          "titles",
          "page",
          "mcgroup",
          "mclanguage",
          "mcfilter",
          "mgroot");

  private record Recording(Map<String, String> subject, String answer) {}

  private final List<Recording> recordings = new ArrayList<>();

  private Recordings() {}

  /// Those that `INDEX.json` in a folder lists.
  static Recordings in(Path folder) {
    Recordings all = new Recordings();
    for (JsonNode entry :
        JsonMapper.shared().readTree(SharedFiles.text(folder.resolve("INDEX.json")))) {
      String request = entry.path("request").asString("");
      String type = entry.path("content_type").asString("");
      if (request.startsWith("/w/api.php?") && type.startsWith("application/json")) {
        Map<String, String> subject = subject(request.substring(request.indexOf('?') + 1));
        Path file = folder.resolve(entry.path("file").asString(""));
        all.recordings.add(new Recording(subject, whole(SharedFiles.text(file))));
      }
    }
    return all;
  }

  /// Where a list went on is not recorded.
  private static String whole(String answer) {
    JsonNode node = JsonMapper.shared().readTree(answer);
    return node instanceof ObjectNode object ? object.without("continue").toString() : answer;
  }

  /// From now on the list of this name has nothing in it.
  void addEmpty(String list) {
    recordings.addFirst(
        new Recording(
            Map.of("action", "query", "list", list),
            "{\"batchcomplete\": true, \"query\": {\"" + list + "\": []}}"));
  }

  Reply answer(Asked asked) {
    Map<String, String> subject = subject(asked.query());
    return recordings.stream()
        .filter(recording -> recording.subject.equals(subject))
        .map(recording -> Reply.json(recording.answer))
        .findFirst()
        .orElse(Reply.html(404, "<title>" + subject + " was not recorded</title>"));
  }

  private static Map<String, String> subject(String query) {
    Map<String, String> subject = new TreeMap<>();
    for (String parameter : query.split("&", -1)) {
      String[] parts = parameter.split("=", 2);
      if (SUBJECT.contains(parts[0])) {
        subject.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return subject;
  }
}
