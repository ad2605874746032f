package dev.cuecard.web.intake;

import dev.cuecard.document.Sha256;
import dev.cuecard.language.Language;
import dev.cuecard.web.http.Multipart;
import dev.cuecard.web.http.Receiver;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.intake.Inbox.Sent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Takes what is sent to `/add` by a form, and to `/api/documents?name=talk.en.srt` by programs,
/// with `Authorization: Bearer TOKEN` (RFC 6750). Nothing that a browser adds by itself, as it adds
/// cookies, lets anybody send something: a page from elsewhere would have to know the token.
public final class Intake implements Receiver {
  private final Inbox inbox;
  private final Token token;
  private final Done done;

  /// Shows people what became of what they sent.
  @FunctionalInterface
  public interface Done {
    /// The page that does.
    ///
    /// @param report as `docs/schema/ingest.schema.json` describes it
    Response page(Request request, String report);
  }

  public Intake(Inbox inbox, Token token, Done done) {
    this.inbox = inbox;
    this.token = token;
    this.done = done;
  }

  @Override
  public Response receive(Request request, Body body) throws Refusal, IOException {
    return switch (request.path()) {
      case "/add" -> form(request, body.read());
      case "/api/documents" -> api(request, body);
      default -> throw new Refusal(405, "nothing can be sent here");
    };
  }

  private Response form(Request request, byte[] body) throws Refusal {
    Multipart form = Multipart.parse(request.header("content-type"), body);
    token.check(form.text("token").orElse(""));
    Optional<Multipart.Part> file = form.file();
    byte[] content =
        file.map(form::content)
            .orElseGet(() -> form.text("text").orElse("").getBytes(StandardCharsets.UTF_8));
    String name =
        file.map(Multipart.Part::file).or(() -> form.text("name")).orElseGet(() -> nameOf(content));
    return done.page(request, read(name, content, form.text("language"), form.text("collection")));
  }

  /// A name for a text that was given none, which no other text has.
  private static String nameOf(byte[] text) {
    return "text-" + Sha256.hex(text).substring(0, 8) + ".txt";
  }

  private Response api(Request request, Body body) throws Refusal, IOException {
    String authorization = request.header("authorization");
    token.check(authorization.startsWith("Bearer ") ? authorization.substring(7).strip() : "");
    var asked = request.parameters();
    String name =
        asked.text("name").orElseThrow(() -> Refusal.badRequest("expected the file's name"));
    return Response.json(read(name, body.read(), asked.text("language"), asked.text("collection")));
  }

  private String read(
      String name, byte[] content, Optional<String> language, Optional<String> collection)
      throws Refusal {
    if (content.length == 0) {
      throw Refusal.badRequest("expected a file or a text");
    }
    if (language.isPresent() && !Language.isTag(language.get())) {
      throw Refusal.badRequest(
          "expected the tag of a language such as es, got \"" + language.get() + '"');
    }
    return inbox.read(new Sent(FileName.of(name), language, collection), content);
  }
}
