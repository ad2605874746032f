package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClippedRecording;
import dev.cuecard.clip.frame.FrameRate;
import dev.cuecard.clip.frame.FrameSpan;
import dev.cuecard.render.Printable;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Clips as a project for Final Cut Pro and DaVinci Resolve (Apple, FCPXML Reference, version
/// 1.10): an asset a recording, an `asset-clip` a clip, all times rational and on frames, as
/// “Timing attributes” asks.
final class Fcpxml {
  private final ClipSheet sheet;
  private final FrameRate rate;
  private final XMLStreamWriter xml;

  private Fcpxml(ClipSheet sheet, XMLStreamWriter xml) {
    this.sheet = sheet;
    this.rate = sheet.rate();
    this.xml = xml;
  }

  static String of(ClipSheet sheet) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new Fcpxml(sheet, xml).document();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("clips could not be written as XML", e);
    }
    return out.append('\n').toString();
  }

  private void document() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeDTD("<!DOCTYPE fcpxml>");
    start(0, "fcpxml", "version", "1.10");
    start(1, "resources");
    start(2, "format", "id", "r1", "frameDuration", time(1));
    xml.writeEndElement();
    for (ClippedRecording recording : sheet.recordings()) {
      asset(recording);
    }
    end(1);
    start(1, "event", "name", sheet.title());
    start(2, "project", "name", sheet.title());
    long length = sheet.clips().stream().mapToLong(clip -> frames(clip).length()).sum();
    String count = rate.isDropFrame() ? "DF" : "NDF";
    start(
        3,
        "sequence",
        "format",
        "r1",
        "duration",
        time(length),
        "tcStart",
        "0s",
        "tcFormat",
        count);
    start(4, "spine");
    clips();
    for (int depth = 4; depth >= 0; depth--) {
      end(depth);
    }
  }

  private void asset(ClippedRecording recording) throws XMLStreamException {
    List<Clip> clips = sheet.clips(recording);
    long length =
        clips.stream()
            .mapToLong(clip -> frames(clip).end())
            .reduce(rate.frame(recording.length()), Math::max);
    start(
        2,
        "asset",
        "id",
        id(recording.id()),
        "name",
        recording.title(),
        "start",
        "0s",
        "duration",
        time(length),
        "hasVideo",
        "1",
        "hasAudio",
        "1",
        "format",
        "r1");
    start(3, "media-rep", "kind", "original-media", "src", sheet.uri(clips.getFirst()));
    xml.writeEndElement();
    end(2);
  }

  private void clips() throws XMLStreamException {
    long offset = 0;
    for (Clip clip : sheet.clips()) {
      FrameSpan frames = frames(clip);
      start(
          5,
          "asset-clip",
          "ref",
          id(clip.recording().id()),
          "name",
          clip.recording().title(),
          "offset",
          time(offset),
          "start",
          time(frames.start()),
          "duration",
          time(frames.length()));
      start(6, "note");
      xml.writeCharacters(Printable.of(clip.quote().exact()));
      xml.writeEndElement();
      end(5);
      offset += frames.length();
    }
  }

  private FrameSpan frames(Clip clip) {
    return FrameSpan.of(clip.span(), rate);
  }

  private String id(String recording) {
    return "r"
        + (sheet.recordings().stream().map(ClippedRecording::id).toList().indexOf(recording) + 2);
  }

  /// A number of frames in seconds: `1001/30000s`.
  private String time(long frames) {
    long numerator = frames * rate.seconds();
    return numerator % rate.frames() == 0
        ? numerator / rate.frames() + "s"
        : numerator + "/" + rate.frames() + "s";
  }

  private void start(int depth, String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], Printable.of(attributes[i + 1]));
    }
  }

  private void end(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }
}
