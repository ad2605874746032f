package dev.cuecard.index.store;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.passage.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/// How headers and passages are written into stored fields: variable-length numbers and UTF-8,
/// times as the distance to the time before.
public final class StoredForm {
  private static final byte TIME = 0;
  private static final byte SECTION = 1;
  private static final byte POST = 2;
  private static final byte COMMENT = 3;
  private static final byte WHOLE = 4;

  private StoredForm() {}

  static BytesRef of(StoredPassage passage) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(passage.number());
      out.writeVInt(passage.strand());
      out.writeString(passage.language());
      List<String> speakers = speakers(passage.body());
      out.writeVInt(speakers.size());
      for (String speaker : speakers) {
        out.writeString(speaker);
      }
      out.writeVInt(passage.body().size());
      long previous = 0;
      for (Segment segment : passage.body()) {
        previous = writeLocator(out, segment.locator(), previous);
        out.writeString(segment.text());
        if (!speakers.isEmpty()) {
          out.writeVInt(segment.speaker().map(speakers::indexOf).orElse(-1) + 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /// Those who speak, each once.
  private static List<String> speakers(List<Segment> body) {
    return body.stream().flatMap(segment -> segment.speaker().stream()).distinct().toList();
  }

  public static StoredPassage passage(BytesRef stored) {
    DataInput in = new ByteArrayDataInput(stored.bytes, stored.offset, stored.length);
    try {
      int number = in.readVInt();
      int strand = in.readVInt();
      String language = in.readString();
      List<Segment> body = new ArrayList<>();
      readBody(in, (locator, text, speaker) -> body.add(new Segment(locator, text, speaker)));
      return new StoredPassage(number, strand, language, body);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /// What a passage says, a segment a line.
  static String text(BytesRef stored) {
    DataInput in = new ByteArrayDataInput(stored.bytes, stored.offset, stored.length);
    StringBuilder lines = new StringBuilder(stored.length);
    try {
      in.readVInt();
      in.readVInt();
      in.readString();
      readBody(in, (_, text, _) -> lines.append(lines.isEmpty() ? "" : "\n").append(text));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return lines.toString();
  }

  /// Takes a segment.
  private interface Reader {
    void segment(Locator locator, String text, Optional<String> speaker);
  }

  private static void readBody(DataInput in, Reader reader) throws IOException {
    List<Optional<String>> speakers = readSpeakers(in);
    int count = in.readVInt();
    long previous = 0;
    for (int i = 0; i < count; i++) {
      Locator locator = readLocator(in, previous);
      if (locator instanceof Locator.Time(TimeSpan span)) {
        previous = span.start();
      }
      String text = in.readString();
      int speaker = speakers.size() > 1 ? in.readVInt() : 0;
      reader.segment(locator, text, speakers.get(speaker));
    }
  }

  /// Nobody first, then those who speak.
  private static List<Optional<String>> readSpeakers(DataInput in) throws IOException {
    int count = in.readVInt();
    List<Optional<String>> speakers = new ArrayList<>(count + 1);
    speakers.add(Optional.empty());
    for (int i = 0; i < count; i++) {
      speakers.add(Optional.of(in.readString()));
    }
    return speakers;
  }

  /// Returns the time that the next one is measured from.
  private static long writeLocator(DataOutput out, Locator locator, long previous)
      throws IOException {
    switch (locator) {
      case Locator.Time(TimeSpan span) -> {
        out.writeByte(TIME);
        out.writeZLong(span.start() - previous);
        out.writeVLong(span.length());
        return span.start();
      }
      case Locator.InSection(String anchor) -> {
        out.writeByte(SECTION);
        out.writeString(anchor);
      }
      case Locator.InPost(String thread, int number) -> {
        out.writeByte(POST);
        out.writeString(thread);
        out.writeVInt(number);
      }
      case Locator.InComment(int number) -> {
        out.writeByte(COMMENT);
        out.writeVInt(number);
      }
      case Locator.Whole() -> out.writeByte(WHOLE);
    }
    return previous;
  }

  private static Locator readLocator(DataInput in, long previous) throws IOException {
    return switch (in.readByte()) {
      case TIME -> {
        long start = previous + in.readZLong();
        yield new Locator.Time(new TimeSpan(start, start + in.readVLong()));
      }
      case SECTION -> new Locator.InSection(in.readString());
      case POST -> new Locator.InPost(in.readString(), in.readVInt());
      case COMMENT -> new Locator.InComment(in.readVInt());
      default -> new Locator.Whole();
    };
  }

  static BytesRef of(DocumentHeader header) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(header.id());
    out.writeString(header.title());
    out.writeString(header.kind());
    out.writeString(header.language());
    out.writeString(String.join(" ", header.languages()));
    out.writeByte((byte) (header.draft() ? 1 : 0));
    out.writeString(header.extent());
    out.writeLong(header.length());
    out.writeString(header.collection().orElse(""));
    out.writeString(header.link());
    return new BytesRef(out.toArrayCopy());
  }

  public static DocumentHeader header(BytesRef stored) {
    DataInput in = new ByteArrayDataInput(stored.bytes, stored.offset, stored.length);
    try {
      return new DocumentHeader(
          in.readString(),
          in.readString(),
          in.readString(),
          in.readString(),
          List.of(in.readString().split(" ", -1)),
          in.readByte() != 0,
          in.readString(),
          in.readLong(),
          Optional.of(in.readString()).filter(name -> !name.isEmpty()),
          in.readString());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
