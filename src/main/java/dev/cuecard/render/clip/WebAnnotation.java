package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.link.MediaFragment;
import dev.cuecard.corpus.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Clips as annotations of their recordings (W3C Web Annotation Data Model): one as an annotation,
/// several as a collection (5.1). Each has two selectors: a fragment of the recording (4.2.1) and
/// the words that are said (4.2.4).
final class WebAnnotation {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private WebAnnotation() {}

  static String of(ClipSheet sheet) {
    ObjectNode root = Json.object().put("@context", CONTEXT);
    if (sheet.clips().size() == 1) {
      annotation(sheet.clips().getFirst(), root);
    } else {
      collection(sheet, root);
    }
    return Json.pretty(root);
  }

  private static void collection(ClipSheet sheet, ObjectNode node) {
    String id =
        "urn:cuecard:clips:" + String.join("+", sheet.clips().stream().map(Clip::id).toList());
    node.put("id", id).put("type", "AnnotationCollection").put("label", sheet.title());
    node.put("total", sheet.clips().size());
    ObjectNode page = node.putObject("first").put("id", id + ":1").put("type", "AnnotationPage");
    page.put("startIndex", 0);
    ArrayNode items = page.putArray("items");
    sheet.clips().forEach(clip -> annotation(clip, items.addObject()));
  }

  private static void annotation(Clip clip, ObjectNode node) {
    node.put("id", "urn:cuecard:clip:" + clip.id()).put("type", "Annotation");
    node.put("motivation", "highlighting");
    ObjectNode target = node.putObject("target").put("type", "SpecificResource");
    target.put("source", clip.recording().address().orElse("urn:cuecard:" + clip.recording().id()));
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "FragmentSelector")
        .put("conformsTo", "http://www.w3.org/TR/media-frags/")
        .put("value", MediaFragment.of(clip.span()));
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", clip.quote().exact())
        .put("prefix", clip.quote().prefix())
        .put("suffix", clip.quote().suffix());
  }
}
