package dev.cuecard.cli.study;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.document.DocumentId;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.render.guide.GuideFormat;
import dev.cuecard.render.guide.GuideHtml;
import dev.cuecard.render.guide.GuideJson;
import dev.cuecard.render.guide.GuideMarkdown;
import dev.cuecard.render.guide.pdf.GuidePdf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a guide is written to, and in which forms.
///
/// @param out the file, or the folder if there are several forms; standard output if there is none
/// @param font a font file for the PDF
record GuideFiles(List<GuideFormat> formats, Optional<Path> out, Optional<Path> font) {
  static GuideFiles of(Arguments arguments) throws WrongUsage {
    Optional<Path> out = arguments.path("--out");
    List<GuideFormat> formats = formats(arguments, out);
    if (out.isEmpty() && (formats.size() > 1 || formats.contains(GuideFormat.PDF))) {
      throw new WrongUsage("expected --out with " + arguments.text("--format").orElse("pdf"));
    }
    return new GuideFiles(formats, out, arguments.path("--font"));
  }

  private static List<GuideFormat> formats(Arguments arguments, Optional<Path> out)
      throws WrongUsage {
    if (arguments.has("--json")) {
      return List.of(GuideFormat.JSON);
    }
    Optional<String> named = arguments.text("--format");
    if (named.isEmpty()) {
      return List.of(
          out.map(ResultFile::ending).flatMap(GuideFormat::named).orElse(GuideFormat.MD));
    }
    List<GuideFormat> formats = new ArrayList<>();
    for (String name : named.get().split(",", -1)) {
      formats.add(
          GuideFormat.named(name.strip())
              .orElseThrow(() ->
                  new WrongUsage(
                      "expected some of "
                          + GuideFormat.labels()
                          + " with --format, got \""
                          + named.get()
                          + '"')));
    }
    return formats;
  }

  void write(StudyGuide guide, Console console) {
    for (GuideFormat format : formats) {
      byte[] bytes = bytes(format, guide, console);
      if (out.isEmpty()) {
        console.out().print(new String(bytes, StandardCharsets.UTF_8));
      } else {
        Path file = file(out.get(), format, guide);
        ResultFile.write(file, bytes, console);
      }
    }
  }

  private byte[] bytes(GuideFormat format, StudyGuide guide, Console console) {
    return switch (format) {
      case MD -> GuideMarkdown.of(guide).getBytes(StandardCharsets.UTF_8);
      case HTML -> GuideHtml.of(guide).getBytes(StandardCharsets.UTF_8);
      case JSON -> GuideJson.of(guide).getBytes(StandardCharsets.UTF_8);
      case PDF -> {
        GuidePdf pdf = GuidePdf.of(guide, font);
        pdf.missing().ifPresent(console::note);
        yield pdf.bytes();
      }
    };
  }

  private Path file(Path out, GuideFormat format, StudyGuide guide) {
    return ResultFile.at(
        out,
        formats.size() > 1,
        DocumentId.slug(guide.title()) + "." + guide.language() + "." + format.label());
  }
}
