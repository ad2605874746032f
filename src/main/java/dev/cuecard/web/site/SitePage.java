package dev.cuecard.web.site;

import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.page.translation.UnitAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page of the server made into a file: its links lead to files, and what only a server can do is
/// left out.
final class SitePage {
  private static final String HOME = "index.html";

  private final SiteFiles files;
  private final Address own;
  private final String file;
  private final Document page;
  private final List<Address> linked = new ArrayList<>();

  /// @param own its address on the server
  /// @param file where it will lie, relative to the site's folder
  SitePage(SiteFiles files, Address own, String file, String html) {
    this.files = files;
    this.own = own;
    this.file = file;
    page = parsed(html);
  }

  /// A page, to be written as it is but for what is changed.
  static Document parsed(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    return page;
  }

  static String written(Document page) {
    return page.outerHtml() + "\n";
  }

  /// The page as it is written to its file.
  String html() throws Refusal {
    page.select("details:has(form[action^=/clip])").remove();
    page.select("[data-clips]").removeAttr("data-clips");
    page.select("footer nav, footer > a").remove();
    page.select("form:has(select[name=language])").forEach(this::languages);
    for (Element element : page.select("[href^=/]")) {
      link(element, "href");
    }
    for (Element element : page.select("[src^=/]")) {
      link(element, "src");
    }
    page.select("form[action=/search]").attr("action", SiteFiles.relative(file, HOME));
    page.select("form[action] .options").remove();
    scripts();
    return written(page);
  }

  /// The addresses that it leads to, known when it has been written.
  List<Address> linked() {
    return linked;
  }

  /// A menu of languages becomes a link a language. What else a form asks for, a server answers.
  private void languages(Element form) {
    Element list = new Element("ul").addClass("languages");
    for (Element option : form.select("select[name=language] option")) {
      Element link = list.appendElement("li").appendElement("a");
      link.attr("href", own.with("language", option.attr("value")).toString()).text(option.text());
      if (option.hasAttr("selected")) {
        link.attr("aria-current", "page");
      }
    }
    form.select("label, button, input").remove();
    form.tagName("div").removeAttr("action").prependChild(list);
  }

  private void link(Element element, String attribute) throws Refusal {
    String whole = element.attr(attribute);
    int hash = whole.indexOf('#');
    String fragment = hash < 0 ? "" : whole.substring(hash);
    Address address = Address.of(hash < 0 ? whole : whole.substring(0, hash));
    Optional<String> target = files.file(address);
    Optional<String> query = address.parameter("q");
    Optional<String> unit = address.parameter("key");
    if (target.isPresent()) {
      linked.add(address);
      element.attr(attribute, SiteFiles.relative(file, encoded(target.get())) + fragment);
    } else if (address.path().equals("/search") && query.isPresent()) {
      element.attr(
          attribute, SiteFiles.relative(file, HOME) + "?q=" + PercentCode.encode(query.get()));
    } else if (unit.isPresent()) {
      element.attr(attribute, UnitAddress.fragment(unit.get()));
    } else {
      element.unwrap();
    }
  }

  private static String encoded(String name) {
    return PercentCode.encode(name).replace("%2F", "/");
  }

  /// Browsers load no modules from files.
  private void scripts() {
    for (Element script : page.select("script[type=module]")) {
      script.removeAttr("type").attr("defer", "");
      if (script.attr("src").endsWith("/search.js")) {
        script.before(new Element("script").attr("defer", "").attr("src", "search-data.js"));
        script.attr("src", "assets/site.js");
      }
    }
  }
}
