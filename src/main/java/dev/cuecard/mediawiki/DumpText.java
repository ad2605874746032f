package dev.cuecard.mediawiki;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The characters of a dump. MediaWiki writes UTF-8, which Java decodes several times as fast as
/// its XML parser does; any other encoding is left to the parser.
final class DumpText {
  private static final int LONGEST_DECLARATION = 200;
  private static final String DECLARATION = "<?xml ";
  private static final String ROOT = "<mediawiki";

  private DumpText() {}

  static XMLStreamReader parser(XMLInputFactory factory, InputStream bytes)
      throws XMLStreamException {
    BufferedInputStream in = new BufferedInputStream(bytes);
    return isUtf8(in)
        ? factory.createXMLStreamReader(
            new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))
        : factory.createXMLStreamReader(in);
  }

  private static boolean isUtf8(BufferedInputStream in) throws XMLStreamException {
    try {
      in.mark(LONGEST_DECLARATION);
      String start = new String(in.readNBytes(LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
      in.reset();
      return isUtf8(start);
    } catch (IOException e) {
      throw new XMLStreamException(e.getMessage(), e);
    }
  }

  /// `<?xml version="1.0" encoding="utf-8"?>`, or without an encoding, or nothing at all.
  private static boolean isUtf8(String start) {
    String declaration = start.substring(0, start.indexOf('>') + 1).toLowerCase(Locale.ROOT);
    return declaration.startsWith(ROOT)
        || (declaration.startsWith(DECLARATION)
            && (declaration.contains("\"utf-8\"")
                || declaration.contains("'utf-8'")
                || !declaration.contains("encoding")));
  }
}
