package dev.cuecard.mediawiki.live;

import dev.cuecard.fetch.LoopbackServer.Asked;
import dev.cuecard.fetch.Reply;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A wiki of a few pages that answers as MediaWiki's API does, as far as it is asked here.
public final class SmallWiki {
  /// The text of a page that nobody may see.
  static final String HIDDEN = "hidden";

  private record StoredText(int revision, String model, String text) {}

  /// What the API is asked; nothing stands for what is not there.
  private record Parameters(Map<String, String> all) {
    static Parameters of(Asked asked) {
      Map<String, String> all = new TreeMap<>();
      for (String parameter : asked.query().split("&", -1)) {
        String[] parts = parameter.split("=", 2);
        all.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
      return new Parameters(all);
    }

    String get(String name) {
      return all.getOrDefault(name, "");
    }

    String subject() {
      return get("meta") + get("list") + get("prop");
    }
  }

  private final Map<String, StoredText> pages = new LinkedHashMap<>();
  private final Map<String, String> redirects = new TreeMap<>();
  private final Map<String, List<String>> languages = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> translations = new LinkedHashMap<>();
  private final List<String> changes = new ArrayList<>();
  private int mostMessages = 500;
  private int revision = 100;
  private String now = "2026-11-22T06:00:00Z";

  public void page(String title, String text) {
    page(title, "wikitext", text);
  }

  void page(String title, String model, String text) {
    pages.put(title, new StoredText(++revision, model, text));
  }

  void redirect(String from, String to) {
    redirects.put(from, to);
  }

  /// A bundle of two units.
  public void bundle(String title, String... priority) {
    languages.put(title, List.of(priority));
    page(
        title,
        "translate-messagebundle",
        """
        {"@metadata": {"sourceLanguage": "en", "label": "Harbour - Knots - html: %s"},
         "display_name": "%s", "content": "<p>Pull it tight.</p>"}
        """
            .formatted(title, title));
  }

  /// Translates the title of a bundle, as a change that everyone can see.
  public void translate(String title, String language, String text) {
    translations
        .computeIfAbsent(title + "/" + language, _ -> new TreeMap<>())
        .put("display_name", text);
    changes.add("Translations:" + title + "/display name/" + language);
  }

  /// As time passes, changes are no longer recent.
  public void later(String time) {
    now = time;
    changes.clear();
  }

  void answersAtMost(int messages) {
    mostMessages = messages;
  }

  public Reply answer(Asked asked) {
    if (!asked.target().startsWith("/w/api.php")) {
      return Reply.html(404, "<title>Not here</title>");
    }
    Parameters query = Parameters.of(asked);
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    ObjectNode result = answer.putObject("query");
    switch (query.subject()) {
      case "siteinfo" -> siteinfo(result);
      case "messagegroups" -> groups(query, result);
      case "messagecollection" -> messages(query, answer, result);
      case "recentchanges" -> changes(result);
      case "allpages" -> titles(query, result);
      case "info", "revisions" -> pages(query, result);
      case "text|revid" -> parsed(query, answer);
      default -> error(answer, "unknown", "Unrecognized query.");
    }
    return Reply.json(answer.toString());
  }

  private void siteinfo(ObjectNode result) {
    result
        .putObject("general")
        .put("sitename", "Harbour wiki")
        .put("server", "https://wiki.example.org")
        .put("articlepath", "/wiki/$1")
        .put("lang", "en")
        .put("time", now);
    result
        .putObject("namespaces")
        .putObject("12")
        .put("id", 12)
        .put("name", "Help")
        .put("canonical", "Help");
  }

  private void groups(Parameters query, ObjectNode result) {
    ArrayNode groups = result.putArray("messagegroups");
    String[] globs = query.get("mgfilter").split("\\|", -1);
    languages.forEach((title, codes) -> {
      String id = "messagebundle-" + title;
      for (String glob : globs) {
        String start = glob.replace("*", "");
        if (glob.endsWith("*") ? id.startsWith(start) : id.equals(glob)) {
          ObjectNode group = groups.addObject().put("id", id).put("sourcelanguage", "en");
          codes.forEach(group.putArray("prioritylangs")::add);
        }
      }
    });
  }

  private void messages(Parameters query, ObjectNode answer, ObjectNode result) {
    String title = query.get("mcgroup").replace("messagebundle-", "");
    String code = query.get("mclanguage");
    if (code.equals("xx")) {
      error(answer, "badparameter", "Invalid value for parameter \"mclanguage\".");
      return;
    }
    List<String> keys = List.of("display_name", "content");
    int start = Math.max(0, keys.indexOf(query.get("mcoffset")));
    int end = Math.min(keys.size(), start + mostMessages);
    ArrayNode list = result.putArray("messagecollection");
    for (String key : keys.subList(start, end)) {
      ObjectNode message =
          list.addObject()
              .put("key", title.replace(' ', '_') + "/" + key)
              .put("definition", key.equals("content") ? "<p>Pull it tight.</p>" : title)
              .put("targetLanguage", code)
              .put("primaryGroup", "messagebundle-" + title);
      message.put("translation", translations.getOrDefault(title + "/" + code, Map.of()).get(key));
    }
    if (end < keys.size()) {
      answer.putObject("continue").put("mcoffset", keys.get(end)).put("continue", "-||");
    }
  }

  private void changes(ObjectNode result) {
    ArrayNode list = result.putArray("recentchanges");
    changes.forEach(title -> list.addObject().put("title", title));
  }

  private void titles(Parameters query, ObjectNode result) {
    ArrayNode list = result.putArray("allpages");
    String prefix = (query.get("apnamespace").equals("12") ? "Help:" : "") + query.get("apprefix");
    pages.keySet().stream()
        .filter(title -> title.startsWith(prefix))
        .forEach(title -> list.addObject().put("title", title));
  }

  private void pages(Parameters query, ObjectNode result) {
    ArrayNode list = result.putArray("pages");
    for (String asked : query.get("titles").split("\\|", -1)) {
      String title = redirects.getOrDefault(asked, asked);
      ObjectNode node =
          list.addObject().put("ns", title.startsWith("Help:") ? 12 : 0).put("title", title);
      StoredText page = pages.get(title);
      if (page == null) {
        node.put("missing", true);
      } else if (query.get("prop").equals("info")) {
        node.put("lastrevid", page.revision).put("contentmodel", page.model);
      } else {
        node.putArray("revisions")
            .addObject()
            .put("revid", page.revision)
            .putObject("slots")
            .putObject("main")
            .setAll(slot(page));
      }
    }
  }

  private static ObjectNode slot(StoredText page) {
    ObjectNode slot = JsonMapper.shared().createObjectNode().put("contentmodel", page.model);
    return page.text.equals(HIDDEN) ? slot.put("texthidden", true) : slot.put("content", page.text);
  }

  private void parsed(Parameters query, ObjectNode answer) {
    String title = query.get("page");
    answer
        .putObject("parse")
        .put("title", title)
        .put("revid", Objects.requireNonNull(pages.get(title)).revision)
        .put("text", "<div class=\"mw-parser-output\"><p>Shown in full.</p></div>");
  }

  private static void error(ObjectNode answer, String code, String info) {
    answer.remove("query");
    answer.putObject("error").put("code", code).put("info", info);
  }
}
