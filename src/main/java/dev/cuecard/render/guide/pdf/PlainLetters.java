package dev.cuecard.render.guide.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes text that is copied from a PDF, or searched in it, be of plain letters. Glyphs of joined
/// letters say that they stand for presentation forms, `ﬁ` or the final form of an Arabic letter;
/// they shall say that they stand for `fi` and the letter. What they stand for is in a CMap in the
/// syntax of PostScript (PDF 32000-1, 9.10.3): a glyph, or a range of them, and text in UTF-16.
final class PlainLetters {
  private static final Pattern RANGES =
      Pattern.compile("(\\d+) beginbfrange\\s+(.*?)endbfrange", Pattern.DOTALL);
  private static final Pattern RANGE =
      Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}+)>");

  /// Of the blocks of alphabetic and Arabic presentation forms.
  private static final Pattern PRESENTATION_FORM =
      Pattern.compile("[\\uFB00-\\uFDFF\\uFE70-\\uFEFC]");

  private static final int BLOCK = 100;

  private PlainLetters() {}

  static void in(PDDocument document) throws IOException {
    Set<COSStream> seen = new HashSet<>();
    for (var key : document.getDocument().getXrefTable().keySet()) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      COSBase base = object.getObject();
      if (base instanceof COSDictionary font
          && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream meanings
          && seen.add(meanings)) {
        rewrite(meanings);
      }
    }
  }

  private static void rewrite(COSStream meanings) throws IOException {
    String map = new String(meanings.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    try (OutputStream out = meanings.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(plain(map).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static String plain(String map) {
    return RANGES
        .matcher(map)
        .replaceAll(ranges -> Matcher.quoteReplacement(single(ranges.group(2))));
  }

  /// Each glyph by itself, in blocks of no more than a CMap may have.
  private static String single(String ranges) {
    List<String> glyphs = new ArrayList<>();
    Matcher range = RANGE.matcher(ranges);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1), 16);
      int last = Integer.parseInt(range.group(2), 16);
      for (int glyph = first; glyph <= last; glyph++) {
        String text = plainLetters(shifted(range.group(3), glyph - first));
        glyphs.add("<%04X> <%s>\n".formatted(glyph, hex(text)));
      }
    }
    StringBuilder out = new StringBuilder();
    for (int from = 0; from < glyphs.size(); from += BLOCK) {
      List<String> block = glyphs.subList(from, Math.min(glyphs.size(), from + BLOCK));
      out.append(block.size()).append(" beginbfchar\n");
      block.forEach(out::append);
      out.append("endbfchar\n");
    }
    return out.toString();
  }

  /// The text of the first glyph of a range, its last unit raised by the glyph's place in it.
  private static String shifted(String hex, int by) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 4 <= hex.length(); i += 4) {
      text.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
    }
    int last = text.length() - 1;
    text.setCharAt(last, (char) (text.charAt(last) + by));
    return text.toString();
  }

  private static String plainLetters(String text) {
    return PRESENTATION_FORM
        .matcher(text)
        .replaceAll(form -> Normalizer.normalize(form.group(), Normalizer.Form.NFKC));
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(unit -> hex.append("%04X".formatted(unit)));
    return hex.toString();
  }
}
