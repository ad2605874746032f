package dev.cuecard.web.page.study;

import dev.cuecard.guide.StudyGuide;
import dev.cuecard.render.guide.GuideFormat;
import dev.cuecard.render.guide.GuideHtml;
import dev.cuecard.render.guide.GuideJson;
import dev.cuecard.render.guide.GuideMarkdown;
import dev.cuecard.render.guide.pdf.GuidePdf;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Response;
import java.util.Optional;

/// A study guide as a file to keep.
record GuideFile(GuideFormat format) {
  static GuideFile named(String name) throws Refusal {
    return new GuideFile(
        GuideFormat.named(name)
            .orElseThrow(() ->
                Refusal.badRequest(
                    "expected " + GuideFormat.labels() + " with format, got \"" + name + '"')));
  }

  Response of(StudyGuide guide, String name) {
    Response file =
        switch (format) {
          case MD -> Response.text("text/markdown", GuideMarkdown.of(guide));
          case HTML -> Response.html(GuideHtml.of(guide));
          case JSON -> Response.json(GuideJson.of(guide));
          case PDF ->
              Response.bytes("application/pdf", GuidePdf.of(guide, Optional.empty()).bytes());
        };
    return file.asFile(name + "." + format.label());
  }
}
