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
import dev.cuecard.document.Translation;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads what [DocumentWriter] writes.
final class DocumentParser {
  private DocumentParser() {}

  /// @throws IllegalArgumentException where the JSON is not a document; the message names the path
  ///   in it, what was expected and what was found
  static Document fromJson(JsonField json) {
    long schema = json.at("schema").number();
    if (schema != DocumentWriter.SCHEMA) {
      throw json.at("schema").expected("schema version " + DocumentWriter.SCHEMA);
    }
    About about = about(json);
    return switch (json.at("kind").text()) {
      case "recording" ->
          new Recording(
              about,
              json.at("tracks").list(DocumentParser::track),
              json.at("window").optional(DocumentParser::span),
              bundle(json));
      case "page" ->
          new Page(about, json.at("sections").list(DocumentParser::section), bundle(json));
      case "discussion" -> new Discussion(about, json.at("threads").list(DocumentParser::thread));
      case "bug" -> bug(about, json);
      case "exercise" -> exercise(about, json);
      default -> throw json.at("kind").expected("a kind of document");
    };
  }

  private static About about(JsonField json) {
    return new About(
        json.at("id").text(),
        json.at("title").text(),
        new Language(json.at("language").text()),
        json.at("collection").optionalText(),
        json.at("place").optionalText(),
        json.at("draft").optional(JsonField::flag).orElse(false),
        json.at("sources").list(DocumentParser::source));
  }

  private static Source source(JsonField json) {
    return new Source(
        json.at("uri").text(),
        json.at("format").text(),
        json.at("sha256").text(),
        json.at("charset").optionalText(),
        json.at("track").optionalText(),
        json.at("licence").optionalText(),
        json.at("revision").optionalText(),
        json.at("link").optionalText());
  }

  private static Optional<MessageBundle> bundle(JsonField json) {
    return json.at("bundle")
        .optional(bundle ->
            new MessageBundle(
                bundle.at("label").optionalText(),
                bundle.at("description").optionalText(),
                new Language(bundle.at("sourceLanguage").text()),
                bundle.at("priorityLanguages").list(item -> new Language(item.text())),
                bundle.at("onlyPriorityLanguages").flag(),
                bundle.at("units").list(DocumentParser::unit)));
  }

  private static Unit unit(JsonField json) {
    SortedMap<Language, Translation> translations =
        new TreeMap<>(Comparator.comparing(Language::tag));
    json.at("translations")
        .entries()
        .forEach((tag, item) ->
            translations.put(
                new Language(tag),
                new Translation(
                    item.at("text").text(), item.at("state").choice(Translation.State.class))));
    return new Unit(json.at("key").text(), json.at("source").text(), translations);
  }

  private static Track track(JsonField json) {
    return new Track(
        json.at("language").text(),
        json.at("origin").choice(Track.Origin.class),
        json.at("cues").list(DocumentParser::cue));
  }

  private static Cue cue(JsonField json) {
    return new Cue(
        span(json),
        json.at("text").text(),
        json.at("id").optionalText(),
        json.at("voice").optionalText(),
        json.at("settings").optionalText());
  }

  private static TimeSpan span(JsonField json) {
    long start = json.at("start").number();
    long end = json.at("end").number();
    if (start < 0) {
      throw json.at("start").expected("a time of 0 or more");
    }
    if (end < start) {
      throw json.at("end").expected("a time not before the start");
    }
    return new TimeSpan(start, end);
  }

  private static Section section(JsonField json) {
    return new Section(
        json.at("path").texts(),
        json.at("anchor").text(),
        json.at("blocks").list(DocumentParser::block));
  }

  private static Block block(JsonField json) {
    return new Block(
        json.at("kind").choice(Block.Kind.class), json.at("text").text(), signature(json));
  }

  private static Optional<Signature> signature(JsonField json) {
    return json.at("signature")
        .optional(signed -> new Signature(signed.at("user").text(), signed.at("time").instant()));
  }

  private static TalkThread thread(JsonField json) {
    return new TalkThread(
        json.at("heading").text(),
        json.at("anchor").text(),
        json.at("posts").list(DocumentParser::post));
  }

  private static Post post(JsonField json) {
    return new Post(
        Math.toIntExact(json.at("depth").number()), json.at("paragraphs").texts(), signature(json));
  }

  private static BugReport bug(About about, JsonField json) {
    Map<String, String> fields = new LinkedHashMap<>();
    json.at("fields").entries().forEach((name, value) -> fields.put(name, value.text()));
    return new BugReport(
        about,
        json.at("number").number(),
        fields,
        json.at("reporter").optionalText(),
        json.at("assignee").optionalText(),
        json.at("outline")
            .list(topic ->
                new BugReport.Topic(
                    topic.at("title").text(),
                    topic.at("presenter").optionalText(),
                    topic.at("points").texts())),
        json.at("comments")
            .list(comment ->
                new BugReport.Comment(
                    Math.toIntExact(comment.at("number").number()),
                    signature(comment),
                    comment.at("paragraphs").texts())),
        json.at("history")
            .list(change ->
                new BugReport.Change(
                    change.at("field").text(),
                    change.at("from").text(),
                    change.at("to").text(),
                    Math.toIntExact(change.at("beforeComment").number()))));
  }

  private static Exercise exercise(About about, JsonField json) {
    return new Exercise(
        about,
        json.at("type").choice(Exercise.Type.class),
        json.at("question").texts(),
        json.at("choices")
            .list(choice ->
                new Exercise.Choice(
                    choice.at("text").text(),
                    choice.at("correct").optional(JsonField::flag),
                    choice.at("feedback").optionalText())),
        json.at("answers").texts(),
        json.at("hints").texts(),
        json.at("solution").texts(),
        bundle(json));
  }
}
