package dev.cuecard.render.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.document.Recording;
import dev.cuecard.guide.Material;
import dev.cuecard.guide.StudyGuides;
import dev.cuecard.guide.TeaCourse;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class GuidePdfTest {
  private static final GuidePdf PDF = GuidePdf.of(TeaCourse.guide(), Optional.empty());

  private static List<PDFont> fonts(PDDocument document) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  @Test
  void itIsRealTextInEmbeddedFonts() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Talk tea-1", "Key terms", "A gaiwan is a lidded bowl");
      assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(PDF.missing()).isEmpty();
    }
  }

  @Test
  void itHasBookmarksAndIsTagged() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertThat(bookmarks).contains("Outline", "Summary", "Key terms", "Questions");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void itsTimesAreLinks() throws IOException {
    List<String> links = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI action) {
            links.add(action.getURI());
          }
        }
      }
    }
    assertThat(links).contains("https://example.org/tea-1#t=6");
  }

  @Test
  void theSameGuideGivesTheSameBytes() {
    assertThat(GuidePdf.of(TeaCourse.guide(), Optional.empty()).bytes()).isEqualTo(PDF.bytes());
  }

  @Test
  void lettersThatAreJoinedStandForThemselves() throws IOException {
    Recording talk =
        Library.talk(
            "shay",
            "ar",
            "الشاي هو شراب يصنع من أوراق نبات أخضر.",
            "لا يفسد الشاي في مكان جاف وبارد أبدا.");
    GuidePdf pdf =
        GuidePdf.of(
            StudyGuides.of(Material.of(talk, new Language("ar")), List.of()), Optional.empty());
    assertThat(pdf.missing()).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      for (PDFont font : fonts(document)) {
        COSStream meanings =
            (COSStream) font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
        assertThat(
                new String(meanings.createInputStream().readAllBytes(), StandardCharsets.US_ASCII))
            .contains("beginbfchar")
            .doesNotContainPattern("> <F[BE]\\p{XDigit}{2}");
      }
    }
  }

  @Test
  void whatNoFontHasIsTold() {
    assertThat(Fonts.of("tea \udb80\udc00", Optional.empty()).message().orElseThrow())
        .startsWith("no font here has the Unknown letters \udb80\udc00 of the PDF;")
        .contains("--font");
    assertThat(Fonts.of("tea чай شاي", Optional.empty()).message()).isEmpty();
  }
}
