package dev.cuecard.openedx;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.openedx.export.Catalogue;
import dev.cuecard.openedx.export.CourseFile;
import dev.cuecard.openedx.export.CourseFolder;
import dev.cuecard.openedx.export.Policy;
import dev.cuecard.openedx.export.UnusableFile;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.wiki.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Entities;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages that lie beside the tree of a course: what it says of itself, its tabs, its news.
final class CoursePages {
  private static final List<String> ABOUT = List.of("overview", "short_description");
  private static final String NEWS = "info/updates.items.json";

  private final CourseFolder folder;
  private final PageReader reader;
  private final Catalogue catalogue;
  private final DocumentSink sink;

  CoursePages(CourseFolder folder, PageReader reader, Catalogue catalogue, DocumentSink sink) {
    this.folder = folder;
    this.reader = reader;
    this.catalogue = catalogue;
    this.sink = sink;
  }

  void read(Policy policy, String run) {
    ABOUT.forEach(name -> page("about/" + name + ".html", name.replace('_', ' '), "about"));
    for (String file : folder.names("tabs")) {
      String slug = file.replaceFirst("\\.html$", "");
      page("tabs/" + slug + ".html", policy.tabName(run, slug).orElse(slug), "static_tab");
    }
    page("info/handouts.html", "handouts", "course_info");
    if (folder.has(NEWS)) {
      news();
    } else {
      page("info/updates.html", "updates", "course_info");
    }
  }

  private void page(String path, String title, String type) {
    if (folder.has(path)) {
      read(path, file -> reader.read(file, about(file, title, type)));
    }
  }

  private Supplier<About> about(CourseFile file, String title, String type) {
    String place = file.folder().substring(0, file.folder().length() - 1);
    return () ->
        catalogue.about(title, type, file.stem(), place, catalogue.source(file, "olx-" + place));
  }

  /// > news = "[" *( "{" '"date":' date, '"content":' html, '"status":' status "}" ) "]"
  private void news() {
    read(
        NEWS,
        file -> {
          var html = new StringBuilder();
          try {
            for (JsonNode item : JsonMapper.shared().readTree(file.text())) {
              if (!item.path("status").asString("").equals("deleted")) {
                html.append("<h2>").append(Entities.escape(item.path("date").asString("")));
                html.append("</h2>").append(item.path("content").asString(""));
              }
            }
          } catch (JacksonException e) {
            sink.problem(NEWS, Json.problem(e));
          }
          return reader.page(html.toString(), about(file, "updates", "course_info"));
        });
  }

  private interface Reading {
    Optional<Document> of(CourseFile file);
  }

  private void read(String path, Reading reading) {
    try {
      reading
          .of(folder.read(path))
          .ifPresent(page -> sink.document(path, new Parsed<>(page, List.of())));
    } catch (UnusableFile e) {
      sink.problem(path, e.at(Place.START));
    }
  }
}
