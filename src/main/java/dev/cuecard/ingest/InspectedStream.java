package dev.cuecard.ingest;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at a subtitle file that is too large to be held, cue by cue.
final class InspectedStream implements Sink {
  private final Problems problems = new Problems();
  private Language language;
  private @Nullable TimeSpan span;
  private int cues;
  private long characters;

  private InspectedStream(Language language) {
    this.language = language;
  }

  /// Reads `file`, which may be of any size.
  static Inspected of(SourceFile file, Optional<Charset> charset) throws IOException {
    Encoded encoded = file.encoded(InputStream.nullInputStream(), charset);
    Optional<SubtitleFormat> format = SubtitleFormat.of(encoded);
    if (format.isEmpty()) {
      throw new IOException(
          "expected subtitles, or at most " + (SourceFile.LARGEST >> 20) + " MB of anything else");
    }
    var stream = new InspectedStream(file.languageOfName());
    format.get().read(encoded, Hints.NONE, stream);
    return new Inspected(
        file.name(),
        Optional.of(format.get().extension()),
        Optional.of(encoded.charset().name().toLowerCase(Locale.ROOT)),
        Optional.of(stream.language.tag()),
        stream.cues,
        Optional.ofNullable(stream.span),
        stream.characters,
        stream.problems.list(),
        Optional.empty());
  }

  @Override
  public void about(Language said, Track.Origin origin) {
    language = language.equals(Language.UNKNOWN) ? said : language;
  }

  @Override
  public void aside(Aside aside) {}

  @Override
  public void cue(Cue cue) {
    cues++;
    characters += cue.text().length();
    TimeSpan shown = cue.span().mended();
    span = span == null ? shown : span.union(shown);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}
