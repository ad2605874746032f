package dev.cuecard.openedx.video;

import dev.cuecard.openedx.export.AttributeJson;
import dev.cuecard.openedx.export.OlxBlock;
import dev.cuecard.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the picture and sound of a video are.
///
/// @param addresses of files, the one that the course's team prefers first
/// @param youtube its id there, empty if it has none
/// @param asset its id in the course's own library, empty if it has none
record VideoMedia(List<String> addresses, String youtube, String asset) {
  /// A player of these needs no page of its own, and understands `#t=`.
  private static final Pattern FILE =
      Pattern.compile("https?://[^\\s\"<>]+\\.(?:mp4|webm)", Pattern.CASE_INSENSITIVE);

  /// Of the files that the platform made, which stand in no order, those of full size.
  private static final String BEST = "encoded_video[url][profile^=desktop]";

  private static final Pattern YOUTUBE_ID = Pattern.compile("[A-Za-z0-9_-]{5,20}");

  /// > youtube = speed ":" id *("," speed ":" id)
  private static final Pattern NORMAL_SPEED = Pattern.compile("(?:^|,)\\s*1(?:\\.0+)?:([^,]*)");

  VideoMedia {
    addresses = List.copyOf(addresses);
  }

  static VideoMedia of(OlxBlock video, Problems problems) {
    List<String> addresses =
        new ArrayList<>(AttributeJson.of(video, "html5_sources", problems).texts());
    addresses.add(video.attribute("source"));
    video.element().select("> source[src]").forEach(e -> addresses.add(e.attr("src").strip()));
    video.element().select(BEST).forEach(e -> addresses.add(e.attr("url").strip()));
    video.element().select("encoded_video[url]").forEach(e -> addresses.add(e.attr("url").strip()));
    addresses.removeIf(String::isEmpty);
    return new VideoMedia(addresses, youtube(video), video.attribute("edx_video_id"));
  }

  private static String youtube(OlxBlock video) {
    Matcher normal = NORMAL_SPEED.matcher(video.attribute("youtube"));
    String id = video.attribute("youtube_id_1_0");
    String given = id.isEmpty() && normal.find() ? normal.group(1).strip() : id;
    return YOUTUBE_ID.matcher(given).matches() ? given : "";
  }

  /// The public address to which a time can be added.
  Optional<String> link() {
    return addresses.stream()
        .filter(address -> FILE.matcher(address).matches())
        .findFirst()
        .or(() ->
            Optional.of(youtube)
                .filter(id -> !id.isEmpty())
                .map(id -> "https://www.youtube.com/watch?v=" + id));
  }

  /// The ids that transcripts were once named by: of YouTube, of the library, and the names of the
  /// files.
  List<String> ids() {
    return Stream.concat(Stream.of(youtube, asset), addresses.stream().map(VideoMedia::stem))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private static String stem(String address) {
    String name = address.substring(address.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
