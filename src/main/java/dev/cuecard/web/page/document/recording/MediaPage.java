package dev.cuecard.web.page.document.recording;

import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.MediaFiles;
import java.nio.file.Files;
import java.nio.file.Path;

/// `/media/ID`: the sound or video of a recording, from this machine.
public final class MediaPage implements Handler {
  private final LiveLibrary library;
  private final MediaFiles media;

  public MediaPage(LiveLibrary library, MediaFiles media) {
    this.library = library;
    this.media = media;
  }

  @Override
  public Response answer(Request request, String id) throws Refusal {
    Path file =
        library
            .document(id)
            .flatMap(media::of)
            .filter(Files::isReadable)
            .orElseThrow(() -> Refusal.notFound("there is no sound or video of \"" + id + '"'));
    return Response.file(MediaFiles.type(file), file);
  }
}
