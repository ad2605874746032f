package dev.cuecard.render.chapter;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Printable;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Chapters as the XML that mkvmerge and mkvpropedit read: one edition, an atom each, times to the
/// nanosecond (Matroska, RFC 9559, 20; element names as there, the languages BCP 47's).
final class MatroskaChapters {
  private final XMLStreamWriter xml;

  private MatroskaChapters(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(ChapterList list) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new MatroskaChapters(xml).write(list);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("chapters could not be written as XML", e);
    }
    return out.toString();
  }

  private void write(ChapterList list) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeDTD("<!DOCTYPE Chapters SYSTEM \"matroskachapters.dtd\">");
    xml.writeCharacters("\n");
    xml.writeStartElement("Chapters");
    start(1, "EditionEntry");
    int uid = 0;
    for (Chapter chapter : list.chapters()) {
      atom(++uid, chapter, list.track().language());
    }
    end(1);
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void atom(int uid, Chapter chapter, String language) throws XMLStreamException {
    start(2, "ChapterAtom");
    element(3, "ChapterUID", Integer.toString(uid));
    element(3, "ChapterTimeStart", nanoseconds(chapter.span().start()));
    element(3, "ChapterTimeEnd", nanoseconds(chapter.span().end()));
    start(3, "ChapterDisplay");
    element(4, "ChapterString", Printable.of(chapter.title()));
    element(4, "ChapLanguageIETF", language);
    end(3);
    end(2);
  }

  private static String nanoseconds(long ms) {
    return Timestamp.full(ms) + "000000";
  }

  private void element(int depth, String name, String text) throws XMLStreamException {
    start(depth, name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void start(int depth, String name) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(name);
  }

  private void end(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }
}
