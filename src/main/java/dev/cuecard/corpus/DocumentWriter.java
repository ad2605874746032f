package dev.cuecard.corpus;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Block;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Post;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Signature;
import dev.cuecard.document.Source;
import dev.cuecard.document.TalkThread;
import dev.cuecard.document.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A document as JSON, in the order of `docs/schema/document.schema.json`. [DocumentParser] reads
/// it back.
final class DocumentWriter {
  /// The version of the schema.
  static final int SCHEMA = 1;

  private DocumentWriter() {}

  static ObjectNode toJson(Document document) {
    ObjectNode node = Json.object().put("schema", SCHEMA);
    about(node, document.kind(), document.about());
    switch (document) {
      case Recording recording -> {
        recording.bundle().ifPresent(bundle -> node.set("bundle", bundle(bundle)));
        recording.window().ifPresent(window -> span(node.putObject("window"), window));
        node.set("tracks", list(recording.ownTracks(), DocumentWriter::track));
      }
      case Page page -> {
        page.bundle().ifPresent(bundle -> node.set("bundle", bundle(bundle)));
        node.set("sections", list(page.sections(), DocumentWriter::section));
      }
      case Discussion talk -> node.set("threads", list(talk.threads(), DocumentWriter::thread));
      case BugReport bug -> bug(node, bug);
      case Exercise exercise -> exercise(node, exercise);
    }
    return node;
  }

  private static void about(ObjectNode node, String kind, About about) {
    node.put("id", about.id());
    node.put("kind", kind);
    node.put("title", about.title());
    node.put("language", about.language().tag());
    put(node, "collection", about.collection());
    put(node, "place", about.place());
    if (about.draft()) {
      node.put("draft", true);
    }
    node.set("sources", list(about.sources(), DocumentWriter::source));
  }

  private static ObjectNode source(Source source) {
    ObjectNode node = Json.object();
    node.put("uri", source.uri());
    node.put("format", source.format());
    node.put("sha256", source.sha256());
    put(node, "charset", source.charset());
    put(node, "track", source.track());
    put(node, "licence", source.licence());
    put(node, "revision", source.revision());
    put(node, "link", source.link());
    return node;
  }

  private static ObjectNode bundle(MessageBundle bundle) {
    ObjectNode node = Json.object();
    put(node, "label", bundle.label());
    put(node, "description", bundle.description());
    node.put("sourceLanguage", bundle.sourceLanguage().tag());
    ArrayNode priority = node.putArray("priorityLanguages");
    bundle.priorityLanguages().forEach(language -> priority.add(language.tag()));
    node.put("onlyPriorityLanguages", bundle.onlyPriorityLanguages());
    node.set("units", list(bundle.units(), DocumentWriter::unit));
    return node;
  }

  private static ObjectNode unit(Unit unit) {
    ObjectNode node = Json.object().put("key", unit.key()).put("source", unit.source());
    if (!unit.translations().isEmpty()) {
      ObjectNode translations = node.putObject("translations");
      unit.translations()
          .forEach((language, translation) ->
              translations
                  .putObject(language.tag())
                  .put("state", lower(translation.state()))
                  .put("text", translation.text()));
    }
    return node;
  }

  private static ObjectNode track(Track track) {
    ObjectNode node = Json.object();
    node.put("language", track.language());
    node.put("origin", lower(track.origin()));
    node.set("cues", list(track.cues(), DocumentWriter::cue));
    return node;
  }

  private static ObjectNode cue(Cue cue) {
    ObjectNode node = span(Json.object(), cue.span());
    node.put("text", cue.text());
    put(node, "id", cue.id());
    put(node, "voice", cue.voice());
    put(node, "settings", cue.settings());
    return node;
  }

  private static ObjectNode span(ObjectNode node, TimeSpan span) {
    return node.put("start", span.start()).put("end", span.end());
  }

  private static ObjectNode section(Section section) {
    ObjectNode node = Json.object();
    node.set("path", strings(section.path()));
    node.put("anchor", section.anchor());
    node.set("blocks", list(section.blocks(), DocumentWriter::block));
    return node;
  }

  private static ObjectNode block(Block block) {
    ObjectNode node = Json.object().put("kind", lower(block.kind())).put("text", block.text());
    signature(node, block.signature());
    return node;
  }

  private static void signature(ObjectNode node, Optional<Signature> signature) {
    signature.ifPresent(signed ->
        node.putObject("signature")
            .put("user", signed.user())
            .put("time", signed.time().toString()));
  }

  private static ObjectNode thread(TalkThread thread) {
    ObjectNode node = Json.object();
    node.put("heading", thread.heading()).put("anchor", thread.anchor());
    node.set("posts", list(thread.posts(), DocumentWriter::post));
    return node;
  }

  private static ObjectNode post(Post post) {
    ObjectNode node = Json.object().put("depth", post.depth());
    signature(node, post.signature());
    node.set("paragraphs", strings(post.paragraphs()));
    return node;
  }

  private static void bug(ObjectNode node, BugReport bug) {
    node.put("number", bug.number());
    ObjectNode fields = node.putObject("fields");
    bug.fields().forEach(fields::put);
    put(node, "reporter", bug.reporter());
    put(node, "assignee", bug.assignee());
    node.set("outline", list(bug.outline(), DocumentWriter::topic));
    node.set("comments", list(bug.comments(), DocumentWriter::comment));
    node.set("history", list(bug.history(), DocumentWriter::change));
  }

  private static ObjectNode topic(BugReport.Topic topic) {
    ObjectNode node = Json.object().put("title", topic.title());
    put(node, "presenter", topic.presenter());
    node.set("points", strings(topic.points()));
    return node;
  }

  private static ObjectNode comment(BugReport.Comment comment) {
    ObjectNode node = Json.object().put("number", comment.number());
    signature(node, comment.signature());
    node.set("paragraphs", strings(comment.paragraphs()));
    return node;
  }

  private static ObjectNode change(BugReport.Change change) {
    return Json.object()
        .put("field", change.field())
        .put("from", change.from())
        .put("to", change.to())
        .put("beforeComment", change.beforeComment());
  }

  private static void exercise(ObjectNode node, Exercise exercise) {
    exercise.bundle().ifPresent(bundle -> node.set("bundle", bundle(bundle)));
    node.put("type", lower(exercise.type()));
    node.set("question", strings(exercise.question()));
    node.set("choices", list(exercise.choices(), DocumentWriter::choice));
    node.set("answers", strings(exercise.answers()));
    node.set("hints", strings(exercise.hints()));
    node.set("solution", strings(exercise.solution()));
  }

  private static ObjectNode choice(Exercise.Choice choice) {
    ObjectNode node = Json.object().put("text", choice.text());
    choice.correct().ifPresent(correct -> node.put("correct", correct));
    put(node, "feedback", choice.feedback());
    return node;
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    value.ifPresent(text -> node.put(name, text));
  }

  private static String lower(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static ArrayNode strings(List<String> items) {
    ArrayNode array = Json.array();
    items.forEach(array::add);
    return array;
  }

  private static <T> ArrayNode list(List<T> items, Function<T, ? extends JsonNode> write) {
    ArrayNode array = Json.array();
    items.forEach(item -> array.add(write.apply(item)));
    return array;
  }
}
