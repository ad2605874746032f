package dev.cuecard.bench;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.mediawiki.dump.Dump;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an XML dump of a wiki: page by page into documents, or by a plain StAX reader that
/// looks at nothing.
///
/// ```
/// DumpRead cuecard FILE [TIMES]
/// DumpRead stax FILE [TIMES]
/// ```
///
/// Read several times in one process, the last time is told: how fast a dump of gigabytes goes once
/// all is compiled.
public final class DumpRead {
  private DumpRead() {}

  static void main(String[] args) throws IOException, XMLStreamException {
    Path file = Path.of(args[1]);
    int times = args.length > 2 ? Integer.parseInt(args[2]) : 1;
    for (int time = 1; time < times; time++) {
      read(args[0], file);
    }
    long start = System.nanoTime();
    long pages = read(args[0], file);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%.2f s, %.0f MB/s, %.0f pages/s%n",
        seconds, Files.size(file) / 1e6 / seconds, pages / seconds);
  }

  private static long read(String reader, Path file) throws IOException, XMLStreamException {
    return reader.equals("cuecard") ? cuecard(file) : stax(file);
  }

  private static long cuecard(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Dump.read(in, file.toString(), new Dropping()).pages();
    }
  }

  /// Takes documents, and drops them.
  private static final class Dropping implements DocumentSink {
    @Override
    public void document(String part, Parsed<Document> parsed) {}

    @Override
    public void problem(String part, Problem problem) {
      throw new IllegalStateException(part + ":" + problem);
    }
  }

  private static long stax(Path file) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    long pages = 0;
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        pages += xml.next() == XMLStreamReader.START_ELEMENT && isPage(xml) ? 1 : 0;
      }
    }
    return pages;
  }

  private static boolean isPage(XMLStreamReader xml) {
    return xml.getLocalName().equals("page");
  }
}
