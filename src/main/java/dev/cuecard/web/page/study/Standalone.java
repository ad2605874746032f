package dev.cuecard.web.page.study;

import dev.cuecard.web.http.Precautions;
import dev.cuecard.web.http.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page that needs nothing else, with a style of its own, shown among ours: with a way back.
final class Standalone {
  private Standalone() {}

  /// The page as it is answered.
  ///
  /// @param html with one `style` element
  /// @param back the address that the way back leads to
  static Response page(String html, String back, String label) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    Element way = new Element("p");
    way.appendElement("a").attr("href", back).text(label);
    page.body().appendElement("nav").attr("aria-label", label).appendChild(way);
    return Precautions.styled(
        hash(page.expectFirst("style").data()), Response.html(page.outerHtml()));
  }

  /// As a policy names it (CSP Level 3, 2.3.1).
  private static String hash(String style) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(style.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
