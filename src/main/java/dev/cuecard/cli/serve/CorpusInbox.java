package dev.cuecard.cli.serve;

import dev.cuecard.console.Version;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.fetch.UserAgent;
import dev.cuecard.ingest.Ingest;
import dev.cuecard.ingest.IngestListener;
import dev.cuecard.ingest.Ingested;
import dev.cuecard.ingest.SourceFile;
import dev.cuecard.ingest.SourceReader;
import dev.cuecard.ingest.Web;
import dev.cuecard.language.Language;
import dev.cuecard.render.IngestReport;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.intake.Inbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Reads what is sent to a server into its corpus. The file is kept in the corpus, in
/// `sources/received`: sent again under its name, it takes the place of what it was.
final class CorpusInbox implements Inbox {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final byte[] NOTHING = {};

  private final Corpus corpus;

  CorpusInbox(Corpus corpus) {
    this.corpus = corpus;
  }

  @Override
  public synchronized String read(Sent sent, byte[] content) throws Refusal {
    Path folder = corpus.folder().resolve("sources").resolve("received");
    Path file = folder.resolve(sent.name());
    StringBuilder json = new StringBuilder();
    IngestReport report = new IngestReport(true, json::append, _ -> {}, List.of());
    Told told = new Told(report, folder);
    try (CorpusWriter writer = corpus.writer("serve", PATIENCE, _ -> {});
        Web web =
            new Web(new UserAgent(Version.number(), Optional.empty()), List.of(), List.of())) {
      Files.createDirectories(folder);
      byte[] before = Files.exists(file) ? Files.readAllBytes(file) : NOTHING;
      Files.write(file, content);
      Ingest ingest =
          new Ingest(corpus, writer, reader(sent), InputStream.nullInputStream(), web, told);
      ingest.read(SourceFile.at(file, true));
      ingest.end();
      report.end();
      if (!told.hasDocument && before.length == 0) {
        Files.delete(file);
      } else if (!told.hasDocument) {
        Files.write(file, before);
      }
    } catch (CorpusLocked e) {
      throw new Refusal(503, "somebody else is writing to the corpus; try again in a minute");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep " + file, e);
    }
    return json.toString();
  }

  private static SourceReader reader(Sent sent) {
    return new SourceReader(
        Optional.empty(), sent.language().map(Language::of), Optional.empty(), sent.collection());
  }

  /// Tells the report. Who sent something knows its name, and need not know where it is kept.
  private static final class Told implements IngestListener {
    private final IngestReport report;
    private final String folder;
    private boolean hasDocument;

    Told(IngestReport report, Path folder) {
      this.report = report;
      this.folder = folder + folder.getFileSystem().getSeparator();
    }

    @Override
    public void done(Ingested result) {
      hasDocument |= result.document().isPresent();
      report.add(
          new Ingested(
              result.within().map(this::sent),
              sent(result.name()),
              result.status(),
              result.document(),
              result.format(),
              result.reason(),
              result.problems()));
    }

    private String sent(String name) {
      return name.startsWith(folder) ? name.substring(folder.length()) : name;
    }
  }
}
