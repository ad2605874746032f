package dev.cuecard.web.page.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.cut.Media;
import dev.cuecard.clip.frame.FrameRate;
import dev.cuecard.clip.link.TimeLink;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Locator;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import dev.cuecard.render.clip.ClipFormat;
import dev.cuecard.render.clip.ClipSheet;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Readers;
import dev.cuecard.web.page.Templates;
import dev.cuecard.web.page.WebLink;
import dev.cuecard.wording.Direction;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/clip/ID?from=31.03&to=45`: a quotation with its link; with `format=vtt` and the like a file of
/// it for another program.
public final class ClipPage implements Handler {
  private static final Map<ClipFormat, String> ENDINGS = new EnumMap<>(ClipFormat.class);

  static {
    ENDINGS.put(ClipFormat.VTT, "vtt");
    ENDINGS.put(ClipFormat.SRT, "srt");
    ENDINGS.put(ClipFormat.MARKDOWN, "md");
    ENDINGS.put(ClipFormat.WIKITEXT, "wiki");
    ENDINGS.put(ClipFormat.ANNOTATION, "jsonld");
    ENDINGS.put(ClipFormat.IIIF, "iiif.json");
    ENDINGS.put(ClipFormat.EDL, "edl");
    ENDINGS.put(ClipFormat.FCPXML, "fcpxml");
    ENDINGS.put(ClipFormat.OTIO, "otio");
    ENDINGS.put(ClipFormat.FFMPEG, "sh");
    ENDINGS.put(ClipFormat.JSON, "json");
  }

  private final LiveLibrary library;
  private final Templates templates;
  private final Assets assets;

  public ClipPage(LiveLibrary library, Templates templates, Assets assets) {
    this.library = library;
    this.templates = templates;
    this.assets = assets;
  }

  /// A clip, prepared to be shown.
  public record View(ClipRequest request, Optional<Clip> clip) {
    public String title() {
      return Printable.of(request.recording().about().title());
    }

    public String from() {
      return Timestamp.exact(request.span().start());
    }

    public String to() {
      return Timestamp.exact(request.span().end());
    }

    public String quote() {
      return clip.map(found -> Printable.of(found.quote().exact())).orElse("");
    }

    public String language() {
      return request.track().language();
    }

    public String direction() {
      return Direction.of(language());
    }

    /// The address that plays it; empty if it is not on the web.
    public String link() {
      return clip.map(found -> WebLink.orNone(TimeLink.of(found))).orElse("");
    }

    public String transcript() {
      return Readers.address(request.recording().id())
          + "?language="
          + PercentCode.encode(language())
          + new Locator.Time(request.span()).fragment()
          + ","
          + Timestamp.seconds(request.span().end());
    }

    /// The forms that it can be kept in.
    public List<String> formats() {
      return ENDINGS.keySet().stream().map(ClipFormat::label).toList();
    }

    public String file(String format) {
      return "/clip/"
          + PercentCode.encode(request.recording().id())
          + "?from="
          + Timestamp.seconds(request.span().start())
          + "&to="
          + Timestamp.seconds(request.span().end())
          + "&language="
          + PercentCode.encode(language())
          + "&format="
          + format;
    }
  }

  @Override
  public Response answer(Request request, String id) throws Refusal {
    ClipRequest asked = ClipRequest.of(library, id, request.parameters());
    Optional<Clip> clip = asked.clip();
    String format = request.parameters().text("format").orElse("");
    if (!format.isEmpty()) {
      return file(clip.orElseThrow(() -> Refusal.notFound("nothing is said there")), format);
    }
    View view = new View(asked, clip);
    Frame frame = Frame.of(request, assets, "");
    return templates.page(
        "clip", frame.titled(frame.text("clip-of", view.title())), Map.of("view", view));
  }

  private static Response file(Clip clip, String format) throws Refusal {
    ClipFormat asked =
        ClipFormat.named(format)
            .filter(ENDINGS::containsKey)
            .orElseThrow(() ->
                Refusal.badRequest(
                    "expected a format that clips can be kept in, got \"" + format + '"'));
    ClipSheet sheet =
        new ClipSheet(
            new ClipList(List.of(clip)), new Media(Map.of()), FrameRate.PAL, Optional.empty());
    String type = asked == ClipFormat.VTT ? "text/vtt" : "text/plain";
    return Response.text(type, asked.write(sheet, Style.PLAIN))
        .asFile(clip.recording().id() + "-" + clip.id() + "." + ENDINGS.get(asked));
  }
}
