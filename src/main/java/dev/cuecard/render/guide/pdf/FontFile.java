package dev.cuecard.render.guide.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A TrueType font that can be embedded: one that comes along, or a file of the system's.
///
/// @param bold opens its bold face; the same as `regular` if it has none
record FontFile(Opener regular, Opener bold) {
  /// Opens the bytes of a font.
  interface Opener {
    InputStream open() throws IOException;
  }

  private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";

  /// DejaVu Sans, which has the letters of Latin, Greek, Cyrillic and Arabic script.
  static FontFile bundled() {
    return new FontFile(resource("DejaVuSans.ttf"), resource("DejaVuSans-Bold.ttf"));
  }

  private static Opener resource(String name) {
    return () -> {
      InputStream stream = FontFile.class.getResourceAsStream(DEJAVU + name);
      if (stream == null) {
        throw new IOException("the font " + name + " is not in the program");
      }
      return stream;
    };
  }

  static FontFile at(Path file) {
    Opener opener = () -> Files.newInputStream(file);
    return new FontFile(opener, opener);
  }

  /// Those of `characters` that it has glyphs for; none if it cannot be read as TrueType.
  Set<Integer> has(Set<Integer> characters) {
    try (InputStream bytes = regular.open();
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      return characters.stream()
          .filter(character -> glyphs.getGlyphId(character) != 0)
          .collect(Collectors.toSet());
    } catch (IOException | RuntimeException e) {
      return Set.of(); // fonts of a system are of many kinds, and some are broken
    }
  }
}
