package dev.cuecard.index;

import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.store.IndexRefresh;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// What an index of a corpus costs: Cuecard's, or the plainest that Lucene makes, a Lucene document
/// per cue with its words, its times and its talk's id. Both read the corpus the same way, use the
/// same analysis, buffer and number of threads.
public final class IndexingPeer {
  private IndexingPeer() {}

  /// Arguments `cuecard|bare corpus index`; prints CPU and wall seconds and the size in MB.
  static void main(String[] args) throws Exception {
    Corpus corpus = new Corpus(Path.of(args[1]));
    Path index = Path.of(args[2]);
    long before = System.nanoTime();
    switch (args[0]) {
      case "cuecard" -> new IndexRefresh(corpus, index).run(Duration.ZERO, (_, _) -> {});
      case "bare" -> bare(corpus, index);
      default -> throw new IllegalArgumentException(args[0]);
    }
    double wall = (System.nanoTime() - before) / 1e9;
    System.out.printf("%.2f %.2f %.0f%n", cpuSeconds(), wall, megabytes(index));
  }

  private static void bare(Corpus corpus, Path index) throws Exception {
    IndexWriterConfig settings = new IndexWriterConfig(Token.analyzer());
    settings.setRAMBufferSizeMB(64);
    List<StoredFile> files = corpus.files();
    AtomicInteger next = new AtomicInteger();
    int workers = Runtime.getRuntime().availableProcessors();
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, settings);
        ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Future<?>> results =
          Stream.<Future<?>>generate(
                  () ->
                      threads.submit(
                          () -> {
                            for (int at = next.getAndIncrement();
                                at < files.size();
                                at = next.getAndIncrement()) {
                              add(writer, corpus.read(files.get(at).id()));
                            }
                            return null;
                          }))
              .limit(workers)
              .toList();
      for (Future<?> result : results) {
        result.get();
      }
    }
  }

  private static void add(IndexWriter writer, Document document) throws IOException {
    for (Track track : ((Recording) document).tracks()) {
      String field = dev.cuecard.index.analysis.TextField.of(new Language(track.language())).field();
      for (Cue cue : track.cues()) {
        var fields = new org.apache.lucene.document.Document();
        fields.add(new StringField("doc", document.id(), Field.Store.YES));
        fields.add(new StoredField("start", cue.span().start()));
        fields.add(new StoredField("end", cue.span().end()));
        fields.add(new TextField(field, cue.words(), Field.Store.YES));
        writer.addDocument(fields);
      }
    }
  }

  private static double cpuSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
  }

  private static double megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
    }
  }
}
