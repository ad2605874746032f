package dev.cuecard.mediawiki.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The characters of a dump, in UTF-8 if it declares no other encoding. They are decoded here:
/// Java's XML parser takes several times as long, and writes of wrong bytes to the error output.
final class DumpText {
  static final String WRONG_BYTES = "expected text in the encoding of the dump, got other bytes";

  private static final int LONGEST_DECLARATION = 200;
  private static final Pattern DECLARATION =
      Pattern.compile("\\s*+<\\?xml\\s[^>]*?encoding\\s*+=\\s*+[\"']([^\"']++)[\"']");

  private DumpText() {}

  static XMLStreamReader parser(XMLInputFactory factory, InputStream bytes)
      throws XMLStreamException {
    BufferedInputStream in = new BufferedInputStream(bytes);
    InputStreamReader text = new InputStreamReader(in, encoding(in).newDecoder());
    try {
      return factory.createXMLStreamReader(text);
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof CharacterCodingException
          ? new XMLStreamException(WRONG_BYTES, e)
          : e;
    }
  }

  private static Charset encoding(BufferedInputStream in) throws XMLStreamException {
    try {
      in.mark(LONGEST_DECLARATION);
      String start = new String(in.readNBytes(LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
      in.reset();
      Matcher declaration = DECLARATION.matcher(start);
      return declaration.lookingAt()
          ? Charset.forName(declaration.group(1))
          : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new XMLStreamException("expected an encoding that is known, got " + e.getMessage(), e);
    } catch (IOException e) {
      throw new XMLStreamException(e.getMessage(), e);
    }
  }
}
