package dev.cuecard.render.guide.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.render.guide.GuideHtml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A guide as PDF: real text in embedded fonts, tagged for screen readers (PDF/UA), with bookmarks
/// and working links. It says nothing of when it was made, so that the same guide gives the same
/// bytes wherever the same fonts are.
public final class GuidePdf {
  private static final String FAMILY = "guide";

  private final byte[] bytes;
  private final Optional<String> missing;

  private GuidePdf(byte[] bytes, Optional<String> missing) {
    this.bytes = bytes;
    this.missing = missing;
  }

  /// The file.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// What could not be shown for want of a font, and what helps.
  public Optional<String> missing() {
    return missing;
  }

  /// Lays a guide out.
  ///
  /// @param font a TrueType font for what the fonts that come along lack
  public static GuidePdf of(StudyGuide guide, Optional<Path> font) {
    Document page = GuideHtml.page(guide);
    Bookmarks.addTo(page);
    Fonts fonts = Fonts.of(page.text(), font);
    page.head().appendElement("style").appendChild(new DataNode(families(fonts)));
    for (Element isolated : page.select("bdi")) {
      isolated.tagName("span").attr("style", "unicode-bidi: isolate");
    }
    try {
      return new GuidePdf(bytes(guide, page, fonts), fonts.message());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay out " + guide.title(), e);
    }
  }

  private static String families(Fonts fonts) {
    StringBuilder css = new StringBuilder("body { font-family: ");
    for (int i = 0; i < fonts.files().size(); i++) {
      css.append(i == 0 ? "" : ", ").append(FAMILY).append(i);
    }
    return css.append("; }").toString();
  }

  private static byte[] bytes(StudyGuide guide, Document page, Fonts fonts) throws IOException {
    XRLog.setLoggingEnabled(false);
    Locale locale = Locale.forLanguageTag(guide.language().tag());
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
            .useUnicodeBidiReorderer(new ICUBidiReorderer())
            .useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(locale))
            .defaultTextDirection(
                guide.language().isRightToLeft() ? TextDirection.RTL : TextDirection.LTR)
            .withProducer("Cuecard")
            .withW3cDocument(new W3CDom().fromJsoup(page), "");
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((_, _) -> false, when);
    }
    for (int i = 0; i < fonts.files().size(); i++) {
      FontFile file = fonts.files().get(i);
      builder.useFont(() -> opened(file.regular()), FAMILY + i, 400, FontStyle.NORMAL, true);
      builder.useFont(() -> opened(file.bold()), FAMILY + i, 700, FontStyle.NORMAL, true);
    }
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      return saved(renderer.getPdfDocument());
    }
  }

  /// Saved twice: what glyphs stand for is written when fonts are cut to what is used of them.
  private static byte[] saved(PDDocument document) throws IOException {
    GregorianCalendar never = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    never.setTimeInMillis(0);
    document.getDocumentInformation().setCreationDate(never);
    document.getDocumentInformation().setModificationDate(never);
    try (PDDocument whole = Loader.loadPDF(bytes(document))) {
      PlainLetters.in(whole);
      return bytes(whole);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    document.setDocumentId(0L);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static InputStream opened(FontFile.Opener font) {
    try {
      return font.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
